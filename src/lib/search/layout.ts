import type { Locale } from '../language/locale.ts';
import { stemOf } from './stem.ts';

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

interface Place {
  readonly weight: number;
  readonly room: number;
  /** How many places of its part stand before it. */
  readonly before: number;
}

const places = Object.values(parts).flatMap(({ room, weight }) =>
  Array.from({ length: room }, (_, before): Place => ({ weight, room, before })),
);

/** How far from home words are looked for: the ones that stand together push few of them further. */
const nearHome = 2;

/** What remains of the weight of a word that only begins like the one looked for: "plataforma" for "plata". */
const begunAlike = 0.2;

/** A number that all forms of a folded word share. By it a word has a home in every room: it lies there or soon after. */
export function numberOf(word: string, locale: Locale): number {
  return [...stemOf(word, locale)].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 0);
}

/**
 * Which record of its provider the word at a position belongs to, and what it weighs there for the word with that
 * number: the index gives all that begin alike, and only a form of the word itself lies near its home.
 */
export function placeOf(position: number, number: number): { readonly record: number; readonly weight: number } {
  const record = Math.floor(position / places.length);
  const { weight, room, before } = places[position - record * places.length] ?? { weight: 0, room: 1, before: 0 };
  const isNearHome = (before - (number % room) + room) % room <= nearHome;
  return { record, weight: isNearHome ? weight : weight * begunAlike };
}
