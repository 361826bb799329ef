import type { Locale } from '../language/locale.ts';
import { wordsOf } from './fold.ts';
import { meaningful } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is asked of the index for the words typed. */
export interface Query {
  /** Words to look for, folded, each once. */
  readonly terms: readonly string[];
  /** Words taken for others, as typed and as looked for. */
  readonly corrected: readonly { readonly typed: string; readonly taken: string }[];
  /** Words that nothing in the index resembles. */
  readonly unknown: readonly string[];
}

/** More words than a question has; the rest would only slow the search down. */
const longestQuery = 12;

/** Reads what was typed: words without weight are left out, slips of the finger put right, unknown words set apart. */
export function readQuery(text: string, locale: Locale, vocabulary: Vocabulary): Query {
  const words = [...new Set(meaningful(wordsOf(text.slice(0, 200)), locale))].slice(0, longestQuery);
  const read = words.map((typed) => ({ typed, taken: vocabulary.knows(typed) ? typed : vocabulary.nearest(typed) }));
  return {
    terms: [...new Set(read.flatMap(({ taken }) => taken ?? []))],
    corrected: read.flatMap(({ typed, taken }) => (taken !== undefined && taken !== typed ? [{ typed, taken }] : [])),
    unknown: read.flatMap(({ typed, taken }) => (taken === undefined ? [typed] : [])),
  };
}
