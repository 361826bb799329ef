import type { Locale } from '../../lib/language/locale.ts';
import { element } from './element.ts';
import type { Finder, Findings } from './finder.ts';
import { createFrame } from './frame.ts';
import { linksOf, suggestionsOf } from './help.ts';
import { loadFinder } from './load.ts';
import { createOptions } from './options.ts';
import { searchWords } from './words.ts';

export interface Box {
  /** Opens the box, or closes it when it is open. On closing, focus goes back to where it was, else to `opener`. */
  toggle(opener: HTMLElement): void;
}

/** Builds the search box of a language. The index is loaded when it first opens. */
export function createBox(locale: Locale): Box {
  const words = searchWords[locale];
  const { dialog, input, provider, status, help } = createFrame(words);
  const options = createOptions(input, words);
  options.show([]);
  dialog.append(options.list, help);
  document.body.append(dialog);
  let finder: Finder | undefined;
  let asked = 0;

  const suggest = () => {
    const pick = (question: string) => {
      input.value = question;
      input.focus();
      void search();
    };
    help.replaceChildren(...suggestionsOf(finder?.suggestions ?? [], words, pick));
  };

  const show = (text: string, { results, corrected, unknown }: Findings) => {
    options.show(results);
    const notes = corrected.map(({ typed, taken }) => words.corrected(typed, taken));
    if (results.length > 0 && unknown.length > 0) notes.push(words.unknown(unknown.join(', ')));
    status.textContent = [results.length > 0 ? words.count(results.length) : words.nothing(text), ...notes].join(' · ');
    if (results.length > 0) return help.replaceChildren();
    suggest();
    help.prepend(element('p', {}, words.nothingHelp), linksOf(locale, words));
  };

  const search = async () => {
    const turn = ++asked;
    const text = input.value.trim();
    if (!finder) return;
    if (text === '') {
      options.show([]);
      status.textContent = '';
      return suggest();
    }
    try {
      const findings = await finder.find(text, provider.value);
      // A slower answer to an earlier question must not replace a later one.
      if (turn === asked) show(text, findings);
    } catch {
      fail();
    }
  };

  const load = async () => {
    status.textContent = words.loading;
    help.replaceChildren();
    try {
      finder = await loadFinder(locale);
      status.textContent = '';
      for (const { id, name } of finder.providers) provider.append(element('option', { value: id }, name));
      await search();
    } catch {
      fail();
    }
  };

  const fail = () => {
    options.show([]);
    finder = undefined;
    status.textContent = words.failed;
    const retry = element('button', { type: 'button', class: 'retry' }, words.retry);
    retry.addEventListener('click', () => {
      input.focus();
      void load();
    });
    help.replaceChildren(linksOf(locale, words), retry);
  };

  const keys = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') options.move(1);
    else if (event.key === 'ArrowUp') options.move(-1);
    else if (event.key === 'Enter') options.chosen()?.click();
    else return;
    event.preventDefault();
  };

  input.addEventListener('input', () => void search());
  input.addEventListener('keydown', keys);
  provider.addEventListener('change', () => void search());
  options.list.addEventListener('click', () => dialog.close());
  help.addEventListener('click', ({ target }) => target instanceof HTMLAnchorElement && dialog.close());

  return {
    toggle: (opener) => {
      if (dialog.open) return dialog.close();
      const before = document.activeElement;
      if (before === document.body || before === null) opener.focus();
      dialog.showModal();
      input.focus();
      input.select();
      if (!finder) void load();
    },
  };
}
