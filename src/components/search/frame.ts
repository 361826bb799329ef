import { element } from './element.ts';
import type { SearchWords } from './words.ts';

/** The parts of the box that do not change with what is searched. */
export interface Frame {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly provider: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly help: HTMLElement;
}

/** Builds the dialog: the box, the choice of provider, what is announced, and room for help. */
export function createFrame(words: SearchWords): Frame {
  const input = element('input', {
    id: 'search-text',
    type: 'text',
    role: 'combobox',
    placeholder: words.example,
    enterkeyhint: 'search',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    maxlength: '200',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-results',
  });
  const provider = element('select', { id: 'search-provider' }, element('option', { value: '' }, words.allProviders));
  const close = element('button', { type: 'button', class: 'close' }, words.close);
  const status = element('p', { role: 'status', class: 'status' });
  const help = element('div', { class: 'help' });
  const dialog = element(
    'dialog',
    { class: 'search-box', 'aria-labelledby': 'search-label' },
    element('label', { id: 'search-label', for: 'search-text' }, words.question),
    element('div', { class: 'entry' }, input, close),
    element('div', { class: 'filter' }, element('label', { for: 'search-provider' }, words.provider), provider),
    status,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  return { dialog, input, provider, status, help };
}
