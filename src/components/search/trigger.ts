import type { Locale } from '../../lib/language/locale.ts';
import type { SearchBox } from './box.ts';

/** Puts the search button in the place of the plain link, and opens the box from it, from `/` and from Ctrl or ⌘ K. */
export function armSearch(root: HTMLElement, locale: Locale): void {
  const link = root.querySelector('a');
  const button = root.querySelector('button');
  if (!link || !button) return;
  let box: Promise<SearchBox> | undefined;
  const prepare = () => {
    box ??= import('./box.ts').then(({ SearchBox }) => new SearchBox(locale));
    return box;
  };
  const toggle = async () => {
    try {
      (await prepare()).toggle(button);
    } catch {
      // Without the box, the page that the link names still leads on.
      location.assign(link.href);
    }
  };
  button.hidden = false;
  link.hidden = true;
  button.addEventListener('click', toggle);
  for (const hint of ['pointerenter', 'focus']) {
    button.addEventListener(hint, () => void prepare().catch(() => undefined), { once: true });
  }
  document.addEventListener('keydown', (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    void toggle();
  });
}

function asksForSearch({ key, ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean {
  if (altKey || isComposing) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !isWriting(target);
}

/** Whether keys go into a text: there, a stroke is a stroke. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
