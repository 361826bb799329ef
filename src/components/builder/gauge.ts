import { type Embed, plainEmbed } from '../../site/embedding/embed.ts';
import { embedAttributes } from '../../site/embedding/snippets.ts';

/**
 * Measures how high a plain frame is: by a calculator of the width that its code has, beside `ground` and out of sight. What it
 * gives takes the embed to be measured, undefined for none; `then` hears each height of it.
 */
export function gaugeBeside(ground: HTMLElement, then: (height: number) => void): (embed: Embed | undefined) => void {
  const element = Object.assign(document.createElement('plazo-calculator'), { className: 'gauge', inert: true });
  let height = 0;
  // A height that has not changed is not told again: then the answer tells that it is still the same.
  for (const type of ['plazo-height', 'plazo-result', 'plazo-error'])
    element.addEventListener(type, (event) => {
      height = (event as CustomEvent<{ readonly height?: number }>).detail.height ?? height;
      if (height) then(height);
    });
  return (embed) => {
    if (!embed) return element.remove();
    const { provider, calculator, lang, inputs } = embed;
    const attributes = new Map(embedAttributes({ ...plainEmbed(provider, calculator, lang), inputs }));
    const names = [...attributes.keys()].map((name) => name.toLowerCase());
    for (const name of element.getAttributeNames())
      if (!['class', 'inert', ...names].includes(name)) element.removeAttribute(name);
    for (const [name, value] of attributes) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    if (!element.isConnected) ground.after(element);
  };
}
