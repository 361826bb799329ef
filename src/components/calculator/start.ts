import { nowIn } from './clock.ts';
import type { Mount } from './draw.ts';
import { recordEarly } from './early.ts';
import type { IslandData } from './island-data.ts';

/**
 * Watches the calculators of a page. Each already shows the answer of the day the page was built, so its script comes
 * when it is needed: at the first sign of use, or at once when the address or a later day asks for another answer.
 */
export function watchCalculators(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-calculator]')) {
    const json = element.querySelector('script[type="application/json"]')?.textContent;
    const island = element.querySelector('[data-island]');
    if (json && island) watch(element, island, JSON.parse(json) as IslandData);
  }
}

const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'input'];

function watch(element: HTMLElement, island: Element, data: IslandData): void {
  const early = recordEarly(island);
  const wake = once(async () => {
    const { mount } = (await import(/* @vite-ignore */ data.module ?? '')) as { readonly mount: Mount };
    await mount(island, data, { onOpen: early.replay });
    element.dataset.alive = '';
  });
  for (const sign of SIGNS) island.addEventListener(sign, wake, { once: true, passive: true });
  const today = nowIn(data.source.provider.zone).slice(0, 10);
  if (data.layout === 'page' && location.search) wake();
  // What is said of the present moment is only true alive, and so is an answer that begins with it.
  else if (today !== data.now.slice(0, 10) || island.querySelector('.present') || asksNow(island, data))
    whenSeen(element, wake);
}

/** Whether a calculator's own page opens with a time of day. */
function asksNow(island: Element, { layout }: IslandData): boolean {
  return layout === 'page' && island.querySelector('.time') !== null;
}

function once(deed: () => Promise<void>): () => void {
  let begun = false;
  return () => {
    if (!begun) deed();
    begun = true;
  };
}

function whenSeen(element: Element, deed: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    deed();
  });
  observer.observe(element);
}
