import type { Locale } from '../../lib/language/locale.ts';

const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'input', 'dragenter'];

/**
 * Brings the page to life at the first sign of use: it takes every rule there is along. Where there is room for the
 * columns of a table, or the address names a question, they are to be seen at once.
 */
export function watchBulk(root: HTMLElement, locale: Locale): void {
  const early = new AbortController();
  const repeat = recordEarly(root, early.signal);
  // Sent before anybody listens, the table would go to the server.
  for (const run of root.querySelectorAll<HTMLButtonElement>('[data-part=run]')) run.disabled = false;
  let begun = false;
  const wake = async () => {
    if (begun) return;
    begun = true;
    const { startBulk } = await import('./bulk.ts');
    early.abort();
    startBulk(root, locale);
    for (const deed of repeat) deed();
  };
  for (const sign of SIGNS) root.addEventListener(sign, wake, { once: true, passive: true });
  if (location.search || matchMedia('(min-width: 60rem)').matches) void wake();
}

/** What is done before the script is there, to be done again; what is chosen and written stays where it stands. */
function recordEarly(root: HTMLElement, signal: AbortSignal): readonly (() => void)[] {
  const deeds: (() => void)[] = [];
  root.addEventListener('dragover', (event) => event.preventDefault(), { signal });
  const take = (event: DragEvent) => {
    event.preventDefault();
    const input = root.querySelector<HTMLInputElement>('[data-part=file]');
    if (input && event.dataTransfer) input.files = event.dataTransfer.files;
  };
  root.addEventListener('drop', take, { signal });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const { target } = event;
    if (target instanceof HTMLFormElement) deeds.push(() => target.requestSubmit());
  };
  root.addEventListener('submit', send, { signal });
  const press = ({ target }: Event) => {
    if (target instanceof HTMLAnchorElement && !target.href) deeds.push(() => target.click());
  };
  root.addEventListener('click', press, { signal });
  return deeds;
}
