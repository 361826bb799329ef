import type { Piece } from '../../lib/search/mark.ts';
import { element } from './element.ts';
import type { Result } from './finder.ts';
import type { SearchWords } from './words.ts';

/** The list of results under the box, of which one can be the active option. */
export interface Options {
  readonly list: HTMLElement;
  show(results: readonly Result[]): void;
  /** Makes the next or the previous option active; past an end it starts at the other one. */
  move(by: 1 | -1): void;
  /** The active option, else the first. */
  chosen(): HTMLAnchorElement | undefined;
}

/** Builds the list for a combobox, and keeps the combobox told of which option is active. */
export function createOptions(input: HTMLInputElement, words: SearchWords): Options {
  const list = element('div', { id: 'search-results', role: 'listbox', 'aria-label': words.results });
  let options: readonly HTMLAnchorElement[] = [];
  let active = -1;
  const activate = (index: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  return {
    list,
    show: (results) => {
      options = results.map((result, index) => optionOf(result, index, words));
      list.replaceChildren(...options);
      list.hidden = options.length === 0;
      list.scrollTop = 0;
      input.setAttribute('aria-expanded', String(options.length > 0));
      activate(-1);
    },
    move: (by) => {
      if (options.length === 0) return;
      const from = active < 0 && by < 0 ? 0 : active;
      activate((from + by + options.length) % options.length);
    },
    chosen: () => options[Math.max(active, 0)],
  };
}

function optionOf(result: Result, index: number, words: SearchWords): HTMLAnchorElement {
  const { url, kind, provider, clause, title, text } = result;
  const label = clause === '' ? (words.kinds[kind] ?? '') : clause;
  const place = kind === 'provider' || provider === '' ? [] : [element('span', { class: 'place' }, provider)];
  return element(
    'a',
    {
      id: `search-result-${index}`,
      role: 'option',
      href: url,
      tabindex: '-1',
      'aria-selected': 'false',
      'data-kind': kind,
    },
    element('span', { class: 'kind' }, label),
    element('span', { class: 'title' }, ...marked(title)),
    ...place,
    element('span', { class: 'text' }, ...marked(text)),
  );
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
