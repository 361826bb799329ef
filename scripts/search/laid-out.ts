import type { Locale } from '../../src/lib/language/locale.ts';
import { fold } from '../../src/lib/search/fold.ts';
import { numberOf, type Part, parts } from '../../src/lib/search/layout.ts';
import { stemOf } from '../../src/lib/search/stem.ts';
import { isMeaningful, isNegation } from '../../src/lib/search/stop-words.ts';
import type { SearchRecord } from './record.ts';

/** Takes the place of a word and is none: the index counts it and does not keep it. */
const nothing = '-';

/**
 * A record as the stretch of words that Pagefind reads: each part cut or filled up to its room. In a part a word stands
 * once, and in every record at the same place if it can: only the part matters, and what repeats takes few bytes. What
 * stands beside the record gives only words that the record does not say itself.
 */
export function laidOut(record: SearchRecord, synonymsIn: (text: string) => readonly string[]): string {
  const { locale } = record;
  const said = new Set<string>();
  const filled = Object.entries(partsOf(record, synonymsIn)).map(([part, text]) => {
    const { room, weight } = parts[part as Part];
    const carrying = wordsIn(text).filter((word) => carries(fold(word), part, locale));
    const words = carrying.filter((word) => weight >= 1 || !said.has(stemOf(fold(word), locale)));
    for (const word of words) said.add(stemOf(fold(word), locale));
    return placed([...new Set(words)], room, locale);
  });
  return filled.join(' ');
}

/** Whether a word helps to find the record: in a title every word does. */
function carries(word: string, part: string, locale: Locale): boolean {
  if (part === 'title') return true;
  return isMeaningful(word, locale) && (part === 'heading' || !isNegation(word, locale));
}

/** Words in a room, each at the place of its stem or the next that is free. */
function placed(words: readonly string[], room: number, locale: Locale): string {
  const places = Array<string>(room).fill(nothing);
  for (const word of words.slice(0, room)) {
    let place = numberOf(fold(word), locale) % room;
    while (places[place] !== nothing) place = (place + 1) % room;
    places[place] = word;
  }
  return places.join(' ');
}

function partsOf(
  { title, heading, text, keywords, beside, provider }: SearchRecord,
  synonymsIn: (text: string) => readonly string[],
): Readonly<Record<Part, string>> {
  const synonyms = (...of: readonly string[]) => synonymsIn(of.join(' ')).join(' ');
  return {
    title,
    heading,
    keywords: keywords.join(' '),
    text: `${provider.name} ${text}`,
    titleSynonyms: synonyms(title),
    synonyms: synonyms(text, ...keywords),
    beside: beside.join(' '),
    besideSynonyms: synonyms(...beside),
  };
}

/** A record as it is, or, when its text is longer than its room, as several that lead to the same place. */
export function inPieces(record: SearchRecord): readonly SearchRecord[] {
  const room = parts.text.room - wordsIn(record.provider.name).length;
  const words = record.text.split(' ');
  if (wordsIn(record.text).length <= room || words.length === 1) return [record];
  const half = Math.ceil(words.length / 2);
  const [first, rest] = [words.slice(0, half), words.slice(half)];
  return [first, rest].flatMap((part) => inPieces({ ...record, text: part.join(' ') }));
}

/** The words of a text in lower case, with their accents, by which Pagefind finds their stems. */
function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
