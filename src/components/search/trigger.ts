import type { Locale } from '../../lib/language/locale.ts';
import type { SearchBox } from './box.ts';

/**
 * Opens the search box from its button, from `/` and from Ctrl or ⌘ K; and again, with what was asked, for a reader who
 * comes back from what it found.
 */
export function armSearch(root: HTMLElement, locale: Locale): void {
  const button = root.querySelector('button');
  if (!button) return;
  let box: Promise<SearchBox> | undefined;
  /** What is typed while the box is on its way; undefined while it is not. */
  let typed: string | undefined;
  // Taken apart, the module would be fetched by a longer program.
  const prepare = () => {
    box ??= import('./box.ts').then((module) => new module.SearchBox(locale));
    return box;
  };
  const toggle = async (event: Event) => {
    // Whoever tells the scripts again what was done before they came is told that this was heard.
    Object.assign(event, { heard: true });
    typed = '';
    try {
      (await prepare()).toggle(button, typed);
    } catch {
      // Without the box, the first link of the header, to all there is, still leads on.
      document.querySelector<HTMLElement>('.masthead nav a')?.click();
    }
    typed = undefined;
  };
  button.addEventListener('click', toggle);
  button.disabled = false;
  for (const hint of ['pointerenter', 'focus']) {
    button.addEventListener(hint, () => void prepare().catch(() => undefined));
  }
  const resume = async () => history.state?.search && (await prepare()).resume(button);
  // Back on a page loaded anew, and on another part of the same page. One that the browser has kept whole has its box too.
  addEventListener('popstate', resume);
  void resume();
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey } = event;
    if (typed !== undefined && key.length < 2 && !ctrlKey && !metaKey) typed += key;
    else if (asksForSearch(event)) void toggle(event);
    else return;
    event.preventDefault();
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
