import type { Locale } from '../../lib/language/locale.ts';
import { markWords, type Piece } from '../../lib/search/mark.ts';
import { type Query, readQuery } from '../../lib/search/query.ts';
import { rank } from '../../lib/search/rank.ts';
import type { SynonymGroup } from '../../lib/search/synonyms.ts';
import { createVocabulary } from '../../lib/search/vocabulary.ts';
import { createWeighing } from '../../lib/search/weigh.ts';

/** What the search asks of Pagefind's JavaScript interface. */
export interface Engine {
  search(
    term: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly EngineResult[] }>;
}

interface EngineResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ readonly url: string; readonly meta: Readonly<Record<string, string>> }>;
}

/** The words of a language's index, its synonyms and its providers, as `words.<language>.json` holds them. */
export interface WordList {
  readonly words: readonly string[];
  readonly synonyms: readonly SynonymGroup[];
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  /** Questions to start from. */
  readonly suggestions: readonly string[];
}

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
  readonly providers: WordList['providers'];
  readonly suggestions: readonly string[];
  /** Results for what was typed, the best first; `provider` is an id, or '' for all of them. */
  find(text: string, provider: string): Promise<Findings>;
}

const mostResults = 10;

/** Records read before the best are chosen: the index ranks words, and what kind of thing a record is counts too. */
const candidates = 14;

/** Searches an index word by word and joins what each gives, so that one odd word does not empty the list. */
export function createFinder(engine: Engine, list: WordList, locale: Locale): Finder {
  const vocabulary = createVocabulary(list.words, locale);
  return {
    providers: list.providers,
    suggestions: list.suggestions,
    find: async (text, provider) => {
      const { words, terms, corrected, unknown } = readQuery(text, locale, vocabulary);
      const filters: Record<string, string> = provider === '' ? {} : { provider };
      const found = await Promise.all(terms.map((term) => engine.search(term, { filters })));
      const byId = new Map(found.flatMap(({ results }) => results.map((result) => [result.id, result] as const)));
      const ranked = rank(found.map(({ results }) => results)).slice(0, candidates);
      const read = ranked.map(async ({ id, score }) => ({ score, record: await byId.get(id)?.data() }));
      const records = (await Promise.all(read)).flatMap(({ score, record }) => (record ? [{ ...record, score }] : []));
      const weigh = createWeighing(words, list.providers, locale);
      const weights = new Map(records.map((record) => [record, weigh(record.score, record.meta)]));
      records.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
      const mark = (words: string | undefined) => markWords(words ?? '', terms, list.synonyms, locale);
      const results = records
        .slice(0, mostResults)
        .map(({ url, meta: { title, text, kind = '', provider = '', clause = '' } }) => {
          return { url, kind, provider, clause, title: mark(title), text: mark(text) };
        });
      return { results, corrected, unknown };
    },
  };
}
