import type { Locale } from '../language/locale.ts';
import { wordsOf } from './fold.ts';
import { meaningful } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is asked of the index for the words typed. */
export interface Query {
  /** All that was typed, folded, with slips put right. */
  readonly words: readonly string[];
  /** Words to look for, each once. */
  readonly terms: readonly string[];
  /** Words taken for others, as typed and as looked for. */
  readonly corrected: readonly { readonly typed: string; readonly taken: string }[];
  /** Words that nothing in the index resembles. */
  readonly unknown: readonly string[];
}

/** More words than a question has; the rest would only slow the search down. */
const longestQuery = 12;

/**
 * Reads what was typed: words without weight are left out, slips of the finger put right, unknown words set apart, and
 * phrases taken for a word by `phrased`.
 */
export function readQuery(
  text: string,
  locale: Locale,
  vocabulary: Vocabulary,
  phrased: (words: readonly string[]) => readonly string[] = (words) => words,
): Query {
  const typed = wordsOf(text.slice(0, 200));
  const carrying = [...new Set(meaningful(typed, locale))].slice(0, longestQuery);
  const read = carrying.map((typed) => {
    const form = vocabulary.form(typed);
    return { typed, form, taken: form ?? vocabulary.nearest(typed) };
  });
  const right = new Map(read.map(({ typed, taken }) => [typed, taken ?? typed]));
  const words = typed.map((word) => right.get(word) ?? word);
  const unknown = read.flatMap(({ typed, taken }) => (taken === undefined ? [typed] : []));
  const known = phrased(words).filter((word) => !unknown.includes(word));
  return {
    words,
    terms: [...new Set(phrased(meaningful(known, locale)))].slice(0, longestQuery),
    corrected: read.flatMap(({ typed, form, taken }) =>
      form === undefined && taken !== undefined ? [{ typed, taken }] : [],
    ),
    unknown,
  };
}
