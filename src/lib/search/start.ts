import type { SynonymGroup } from './synonyms.ts';

/** What the search of a language has to know before the first word is typed. */
export interface SearchStart {
  readonly synonyms: readonly SynonymGroup[];
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  /** Questions to start from. */
  readonly suggestions: readonly string[];
  /** The commonest words, the commonest first, parted by spaces. */
  readonly common: string;
  /** How the other words begin: the names of their files, parted by spaces. */
  readonly beginnings: string;
}
