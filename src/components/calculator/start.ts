import { whenSeen } from '../view/when-seen.ts';
import type { Mount } from './draw.ts';
import { recordEarly } from './early.ts';
import type { IslandData } from './island-data.ts';

/**
 * Watches the calculators of a page. Each already shows the answer of the day the page was built, so its script comes
 * when it is needed: at the first sign of use, or at once when the address or a later day asks for another answer.
 */
export function watchCalculators(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-calculator]')) {
    const island = element.querySelector('[data-island]');
    if (island) watch(element, island);
  }
}

const SIGNS = ['pointerover', 'focusin', 'input', 'change', 'click'];

function watch(element: HTMLElement, island: Element): void {
  const early = recordEarly(island);
  const wake = once(async () => {
    const data = JSON.parse(
      element.querySelector('script[type="application/json"]')?.textContent ?? '{}',
    ) as IslandData;
    const { mount } = (await import(/* @vite-ignore */ data.module ?? '')) as { readonly mount: Mount };
    await mount(island, data, { onOpen: early.replay });
    element.dataset.alive = '';
  });
  // A page tells its scripts again what was done before all had come: this one does not take it for a second deed.
  const hear = (event: Event) => {
    Object.assign(event, { heard: true });
    wake();
  };
  for (const sign of SIGNS) island.addEventListener(sign, hear, true);
  if (element.matches('.page') && location.search) wake();
  // What is said of the present moment is only true alive, and so is a page's answer that begins with it.
  else if (isAnotherDay(element.dataset) || island.querySelector('.present, .page input.time')) whenSeen(element, wake);
}

/** Whether now is outside the day the page was built, `from` until `until`, as ISO 8601. */
function isAnotherDay({ from, until }: DOMStringMap): boolean {
  const now = Date.now();
  return now < Date.parse(from ?? '') || now >= Date.parse(until ?? '');
}

function once(deed: () => Promise<void>): () => void {
  let begun = false;
  return () => {
    if (!begun) deed();
    begun = true;
  };
}
