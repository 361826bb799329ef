import { type Locale, localeOf } from '../../lib/language/locale.ts';
import { addressWords } from '../../lib/search/address-words.ts';
import { element } from '../search/element.ts';
import type { Finder, Result } from '../search/finder.ts';
import { loadFinder } from '../search/load.ts';
import { searchWords } from '../search/words.ts';
import { notFoundWords } from './words.ts';

const MOST_RESULTS = 5;

/** Searches for what the address of the page was meant to be. */
export function startNotFound(): void {
  const section = document.querySelector<HTMLElement>('[data-not-found]');
  if (section) begin(section, localeOf(section.dataset.notFound));
}

function begin(section: HTMLElement, locale: Locale): void {
  const input = section.querySelector('input');
  const heading = section.querySelector('h2');
  // The only section left has the page's main heading.
  heading?.replaceWith(element('h1', {}, heading.textContent ?? ''));
  if (!input) return;
  const search = searcher(section, locale);
  const missing = addressWords(location.pathname);
  input.addEventListener('input', () => void search(input.value, ''));
  input.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) section.querySelector<HTMLAnchorElement>('[data-results] a')?.focus();
  });
  // What has been written before this script came is what is looked for.
  if (input.value) void search(input.value, '');
  else if (missing) {
    input.value = missing;
    // Whoever goes into the field means to write something else, and may be there already.
    input.addEventListener('click', () => input.select(), { once: true });
    if (input === document.activeElement) input.select();
    void search(missing, notFoundWords[locale].from(missing));
  }
}

/** Searches and shows; a slower answer to an earlier question never replaces a later one. */
function searcher(section: HTMLElement, locale: Locale): (text: string, before: string) => Promise<void> {
  const words = notFoundWords[locale];
  const status = section.querySelector('[role=status]');
  const list = section.querySelector('[data-results]');
  let finder: Promise<Finder> | undefined;
  let asked = 0;
  const show = (results: readonly Result[], said: string) => {
    list?.replaceChildren(...results.slice(0, MOST_RESULTS).map((result) => itemOf(result, locale)));
    if (status) status.textContent = said;
  };
  return async (text, before) => {
    const turn = ++asked;
    if (text.trim() === '') return show([], '');
    try {
      finder ??= loadFinder(locale);
      const { results } = await (await finder).find(text, '');
      const count = Math.min(results.length, MOST_RESULTS);
      const said = [before, count > 0 ? `${words.results}:` : words.none].filter(Boolean).join(' ');
      if (turn === asked) show(results, said);
    } catch {
      finder = undefined;
      if (turn === asked) show([], words.failed);
    }
  };
}

function itemOf({ url, kind, provider, title }: Result, locale: Locale): HTMLElement {
  const link = element('a', { href: url }, title.map(({ text }) => text).join(''));
  const place = [searchWords[locale].kinds[kind] ?? '', kind === 'provider' ? '' : provider]
    .filter(Boolean)
    .join(' · ');
  return element('li', {}, link, element('p', {}, place));
}
