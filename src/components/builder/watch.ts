import { recordEarly } from '../calculator/early.ts';
import { whenSeen } from '../view/when-seen.ts';

const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'input'];

/**
 * Brings the builder to life at the first sign of use, or once its preview is to be seen. The address may ask for another
 * calculator than the page was built with, and then it is so at once.
 */
export function watchBuilder(root: HTMLElement): void {
  const { builder: published = '' } = root.dataset;
  if (published !== location.origin) readdress(published);
  const early = recordEarly(root);
  let begun = false;
  const wake = async () => {
    if (begun) return;
    begun = true;
    const { startBuilder } = await import('./start.ts');
    await startBuilder(root, early);
  };
  for (const sign of SIGNS) root.addEventListener(sign, wake, { once: true, passive: true });
  const ground = root.querySelector('[data-ground]');
  if (location.search || !ground) void wake();
  else whenSeen(ground, wake);
}

/** The code that the page was built with names the address the page is read at, not the one it was built for. */
function readdress(published: string): void {
  const here = (text: string | null) => (text ?? '').replaceAll(published, location.origin);
  for (const block of document.querySelectorAll('[data-code]')) {
    const [code, button] = [block.querySelector('code'), block.querySelector('[data-copy]')];
    if (code) code.textContent = here(code.textContent);
    button?.setAttribute('data-copy', here(button.getAttribute('data-copy')));
  }
}
