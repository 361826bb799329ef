import type { Locale } from '../../src/lib/language/locale.ts';

/** What a search can find: a clause, a policy, a calculator, an open question, a word of the glossary, a provider or a page of the site. */
export type RecordKind = 'clause' | 'policy' | 'calculator' | 'question' | 'term' | 'provider' | 'page';

/** One thing a search can find, in one language. */
export interface SearchRecord {
  readonly kind: RecordKind;
  readonly locale: Locale;
  readonly address: string;
  readonly title: string;
  /** What is shown below the title, and searched. */
  readonly text: string;
  /** Words under which it is looked for beside its own. */
  readonly keywords: readonly string[];
  /** What stands beside it on the page, such as examples: it is found by these words too, after what says them itself. */
  readonly beside: readonly string[];
  /** Both are '' for what is no provider's. */
  readonly provider: { readonly id: string; readonly name: string };
  /** The heading that the clause opens; '' for any other. */
  readonly heading: string;
  /** The clause's id, for clauses. */
  readonly clause: string;
}
