import type { Locale } from '../../lib/language/locale.ts';
import type { Lexicon } from '../../lib/search/lexicon.ts';
import { markWords, type Piece } from '../../lib/search/mark.ts';
import { type Query, readQuery } from '../../lib/search/query.ts';
import { rank } from '../../lib/search/rank.ts';
import type { Shown } from '../../lib/search/shown.ts';
import type { SearchStart } from '../../lib/search/start.ts';
import { isNegation } from '../../lib/search/stop-words.ts';
import { createPhrases } from '../../lib/search/synonyms.ts';
import { createWeighing } from '../../lib/search/weigh.ts';
import type { Engine } from './engine.ts';
import type { Shelf } from './shelf.ts';

export interface Result {
  readonly url: string;
  readonly kind: string;
  readonly provider: string;
  /** The clause's id; '' for what is no clause. */
  readonly clause: string;
  readonly title: readonly Piece[];
  readonly text: readonly Piece[];
}

export interface Findings extends Pick<Query, 'corrected' | 'unknown'> {
  readonly results: readonly Result[];
}

export interface Finder {
  readonly providers: SearchStart['providers'];
  readonly suggestions: readonly string[];
  /**
   * Results for what was typed, the best first; `provider` is an id, or '' for all of them. When they are not `wanted`
   * any more, because more has been typed, their texts are not fetched and there are none.
   */
  find(text: string, provider: string, wanted?: () => boolean): Promise<Findings>;
}

const mostResults = 10;

/** Records read before the best are chosen: the index ranks words, and what kind of thing a record is counts too. */
const candidates = 12;

/** A "no" turns round what is asked and is no subject of its own: it only tells titles apart that share one. */
const negationWeight = 0.3;

interface Parts {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  readonly shelf: Shelf;
  readonly start: SearchStart;
  readonly locale: Locale;
}

/** Searches an index word by word and joins what each gives, so that one odd word does not empty the list. */
export function createFinder({ engine, lexicon, shelf, start, locale }: Parts): Finder {
  const { providers, suggestions, synonyms } = start;
  const phrased = createPhrases(synonyms, locale);
  return {
    providers,
    suggestions,
    find: async (text, provider, wanted = () => true) => {
      const { words, terms, corrected, unknown } = await understood(text, lexicon, locale, phrased);
      const hits = await Promise.all(terms.map((term) => engine.hits(term, provider)));
      const importance = terms.map((term) => (isNegation(term, locale) ? negationWeight : 1));
      const ranked = rank(hits, importance).slice(0, candidates);
      if (!wanted()) return { results: [], corrected, unknown };
      const weigh = createWeighing(words, providers, locale);
      const read = ranked.map(async ({ id, score }) => {
        const record = await shelf.read(id);
        return record ? [{ record, weight: weigh(score, record) }] : [];
      });
      const weighed = oncePerPlace((await Promise.all(read)).flat().sort((a, b) => b.weight - a.weight));
      const mark = (words: string) => markWords(words, terms, synonyms, locale);
      const results = weighed.slice(0, mostResults).map(({ record: { url, kind, provider, clause, title, text } }) => {
        return { url, kind, provider, clause, title: mark(title), text: mark(text) };
      });
      return { results, corrected, unknown };
    },
  };
}

/** Reads what was typed with the common words; when one is not among them, with the rare ones that begin like it. */
async function understood(
  text: string,
  lexicon: Lexicon,
  locale: Locale,
  phrased: (words: readonly string[]) => readonly string[],
): Promise<Query> {
  const { corrected, unknown, ...query } = readQuery(text, locale, lexicon.common, phrased);
  const strange = [...corrected.map(({ typed }) => typed), ...unknown];
  if (strange.length === 0) return { ...query, corrected, unknown };
  return readQuery(text, locale, await lexicon.withRare(strange), phrased);
}

/** A long record lies in the index in several pieces: the first one stands for all. */
function oncePerPlace<Found extends { readonly record: Shown }>(found: readonly Found[]): readonly Found[] {
  const places = new Set<string>();
  return found.filter(({ record: { url, provider, title } }) => {
    const place = `${url} ${provider} ${title}`;
    return !places.has(place) && places.add(place);
  });
}
