/**
 * How a record lies in the index. Records of one provider stand behind each other as if they were one page, each in a
 * stretch of the same length and each of its parts at the same place of it: the position of a word says which record it
 * is of and, by the part, how much it weighs. So Pagefind keeps a list of providers and not of records, which would be
 * the largest file of a big site.
 */
export const parts = {
  title: { room: 32, weight: 6 },
  heading: { room: 16, weight: 4 },
  keywords: { room: 40, weight: 2.5 },
  text: { room: 136, weight: 2 },
  titleSynonyms: { room: 56, weight: 4 },
  synonyms: { room: 96, weight: 2 },
  beside: { room: 80, weight: 0.4 },
  besideSynonyms: { room: 56, weight: 0.4 },
} as const;

export type Part = keyof typeof parts;

const weights = Object.values(parts).flatMap(({ room, weight }) => Array.from({ length: room }, () => weight));

/** Which record of its provider the word at a position belongs to, and what the word weighs there. */
export function placeOf(position: number): { readonly record: number; readonly weight: number } {
  const record = Math.floor(position / weights.length);
  return { record, weight: weights[position - record * weights.length] ?? 0 };
}
