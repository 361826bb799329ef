import type { Locale } from '../language/locale.ts';
import { fold, wordsOf } from './fold.ts';
import { stemOf } from './stem.ts';
import type { SynonymGroup } from './synonyms.ts';

/** A piece of a text; `marked` when it is one of the words looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const words = /[\p{L}\p{M}\p{N}]+/gu;

/** Cuts a text into pieces, so that the words looked for, their forms and their synonyms can be marked. Joined, the pieces are the text. */
export function markWords(
  text: string,
  terms: readonly string[],
  groups: readonly SynonymGroup[],
  locale: Locale,
): readonly Piece[] {
  const stems = new Set(terms.map((term) => stemOf(term, locale)));
  for (const word of singleWords(groups, stems, locale)) stems.add(word);
  const isMarked = (word: string) => {
    const folded = fold(word);
    return stems.has(stemOf(folded, locale)) || terms.some((term) => term.length > 2 && folded.startsWith(term));
  };
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!isMarked(word)) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), marked: false });
    pieces.push({ text: word, marked: true });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

/** Stems of the one-word synonyms of the words looked for; phrases would mark words that mean something else alone. */
function singleWords(groups: readonly SynonymGroup[], stems: ReadonlySet<string>, locale: Locale): string[] {
  const single = groups.map((group) => group.map(wordsOf).flatMap((member) => (member.length === 1 ? member : [])));
  const inStems = single.map((group) => group.map((word) => stemOf(word, locale)));
  return inStems.filter((group) => group.some((stem) => stems.has(stem))).flat();
}
