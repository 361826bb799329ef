/** What a page does on its own beside calculators: copy a link or a text, and print. Runs in the reader's browser. */

const SHOWN_FOR = 2_000;

async function copy(element: Element, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  const status = document.getElementById('status');
  if (status) status.textContent = element.getAttribute('data-done');
  element.setAttribute('data-copied', '');
  setTimeout(() => {
    element.removeAttribute('data-copied');
    if (status) status.textContent = '';
  }, SHOWN_FOR);
}

/** Listens once for the whole page. A copy that the browser refuses leaves the link to work as any link. */
export function listen(): void {
  document.addEventListener('click', ({ target }) => {
    const element = target instanceof Element ? target.closest('[data-copy], [data-print]') : null;
    if (!element) return;
    if (element.hasAttribute('data-print')) return window.print();
    const text = element instanceof HTMLAnchorElement ? element.href : element.getAttribute('data-copy');
    copy(element, text ?? '').catch(() => undefined);
  });
}
