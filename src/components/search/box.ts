import type { Locale } from '../../lib/language/locale.ts';
import { element } from './element.ts';
import type { Finder, Findings } from './finder.ts';
import { createFrame, type Frame } from './frame.ts';
import { linksOf, suggestionsOf } from './help.ts';
import { loadFinder } from './load.ts';
import { createOptions, type Options } from './options.ts';
import { keepQuestion, takeQuestion } from './question.ts';
import { type SearchWords, searchWords } from './words.ts';

/** One letter begins so many words that what is found for it says nothing. */
const shortest = 2;

/** The search box of a language. The index is loaded when it first opens. */
export class SearchBox {
  readonly #locale: Locale;
  readonly #words: SearchWords;
  readonly #frame: Frame;
  readonly #options: Options;
  #finder: Finder | undefined;
  #loading = false;
  #asked = 0;
  /** The provider to choose once they are known. */
  #provider = '';

  constructor(locale: Locale) {
    this.#locale = locale;
    this.#words = searchWords[locale];
    this.#frame = createFrame(this.#words);
    const { dialog, input, provider, help } = this.#frame;
    this.#options = createOptions(input, this.#words);
    this.#options.show([]);
    dialog.append(this.#options.list, help);
    document.body.append(dialog);
    input.addEventListener('input', () => void this.#search());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    provider.addEventListener('change', () => void this.#search());
    dialog.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element && target.closest('a'))) return;
      keepQuestion({ search: input.value, provider: provider.value });
      dialog.close();
    });
  }

  /**
   * Opens the box, or closes it when it is open. On closing, focus goes back to where it was, else to `opener`. What was
   * `typed` while the box was on its way stands in it.
   */
  toggle(opener: HTMLElement, typed: string): void {
    const { dialog, input } = this.#frame;
    if (dialog.open) {
      dialog.close();
      return;
    }
    this.#open(opener);
    if (!typed) return;
    input.value = typed;
    void this.#search();
  }

  /** Opens the box with the question that was kept when the reader left this place. */
  resume(opener: HTMLElement): void {
    const question = takeQuestion();
    if (!question) return;
    const { input, provider } = this.#frame;
    input.value = question.search;
    this.#provider = question.provider;
    if (this.#finder) provider.value = question.provider;
    this.#open(opener);
    if (this.#finder) void this.#search();
  }

  #open(opener: HTMLElement): void {
    const { dialog, input } = this.#frame;
    if (document.activeElement === document.body) opener.focus();
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    if (!this.#finder) void this.#load();
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const { status, help, provider } = this.#frame;
    status.textContent = this.#words.loading;
    help.replaceChildren();
    try {
      const finder = await loadFinder(this.#locale);
      const choices = finder.providers.map(({ id, name }) => element('option', { value: id }, name));
      provider.replaceChildren(element('option', { value: '' }, this.#words.allProviders), ...choices);
      provider.value = this.#provider;
      this.#finder = finder;
      status.textContent = '';
    } catch {
      this.#fail();
    }
    this.#loading = false;
    await this.#search();
  }

  async #search(): Promise<void> {
    const turn = ++this.#asked;
    const { input, provider, status, help } = this.#frame;
    if (!this.#finder) return;
    const text = input.value.trim();
    if (text.length < shortest) {
      this.#options.show([]);
      status.textContent = '';
      help.replaceChildren(...this.#suggestions());
      return;
    }
    try {
      // A slower answer to an earlier question must not replace a later one.
      const wanted = () => turn === this.#asked;
      const findings = await this.#finder.find(text, provider.value, wanted);
      if (wanted()) this.#show(text, findings);
    } catch {
      this.#fail();
    }
  }

  #show(text: string, { results, corrected, unknown }: Findings): void {
    const { status, help } = this.#frame;
    const words = this.#words;
    const found = results.length > 0;
    this.#options.show(results);
    const notes = corrected.map(({ typed, taken }) => words.corrected(typed, taken));
    if (found && unknown.length > 0) notes.push(words.unknown(unknown));
    status.textContent = [found ? words.count(results.length) : words.nothing(text), ...notes].join(' ');
    const waysOn = [element('p', {}, words.nothingHelp), linksOf(this.#locale, words), ...this.#suggestions()];
    help.replaceChildren(...(found ? [] : waysOn));
  }

  #suggestions(): Node[] {
    return suggestionsOf(this.#finder?.suggestions ?? [], this.#words, (question) => {
      this.#frame.input.value = question;
      this.#frame.input.focus();
      void this.#search();
    });
  }

  /** Says that the search cannot be had, and how to go on. */
  #fail(): void {
    this.#finder = undefined;
    this.#options.show([]);
    this.#frame.status.textContent = this.#words.failed;
    const retry = element('button', { type: 'button', class: 'retry' }, this.#words.retry);
    retry.addEventListener('click', () => {
      this.#frame.input.focus();
      void this.#load();
    });
    this.#frame.help.replaceChildren(linksOf(this.#locale, this.#words), retry);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') this.#options.move(1);
    else if (event.key === 'ArrowUp') this.#options.move(-1);
    else if (event.key === 'Enter') this.#options.chosen()?.click();
    else return;
    event.preventDefault();
  }
}
