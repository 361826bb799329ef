import type { FieldWords } from '../../lib/engine/calculator.ts';
import type { Fields } from '../../lib/input/fields.ts';
import type { Locale, Localized } from '../../lib/language/locale.ts';
import type { Provider } from '../../lib/policy/policy.ts';
import type { Release } from '../../site/embedding/snippets.ts';
import type { BuilderWords } from './words.ts';

/** A calculator that can be embedded: its fields, and what they are called in the language of the page. */
export interface BuilderCalculator {
  readonly id: string;
  readonly name: string;
  /** In every language, since an embed need not speak that of the page. */
  readonly question: Localized;
  readonly fields: Fields;
  readonly fieldWords: Readonly<Record<string, FieldWords>>;
  /** Fields that exclude each other. */
  readonly alternatives: readonly string[];
}

export interface BuilderProvider {
  readonly provider: Provider;
  readonly calculators: readonly BuilderCalculator[];
}

/** What the builder's page carries, as JSON. */
export interface BuilderData {
  readonly locale: Locale;
  readonly providers: readonly BuilderProvider[];
  readonly release: Release | undefined;
  /** Origin the pages are published at; the browser's own replaces it. */
  readonly site: string;
  readonly words: BuilderWords;
}
