import { type Embed, pageAddress } from '../../site/embedding/embed.ts';
import { embedAttributes } from '../../site/embedding/snippets.ts';

/**
 * Shows the calculator itself, as the code puts it on a page: a new element for another calculator, and the same one with
 * other attributes for all else.
 */
export function preview(ground: HTMLElement, embed: Embed, title: string, site: string): void {
  ground.dataset.theme = embed.theme;
  const attributes = new Map(embedAttributes(embed).map(([name, value]) => [name.toLowerCase(), value]));
  const present = ground.querySelector('plazo-calculator');
  const same = ['provider', 'calculator'].every((name) => present?.getAttribute(name) === attributes.get(name));
  const element = present && same ? present : document.createElement('plazo-calculator');
  for (const name of element.getAttributeNames()) if (!attributes.has(name)) element.removeAttribute(name);
  for (const [name, value] of attributes) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (element === present) return;
  const link = document.createElement('a');
  link.href = pageAddress(embed, site);
  link.textContent = title;
  element.append(link);
  ground.replaceChildren(element);
}
