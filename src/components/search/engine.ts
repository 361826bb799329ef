import type { Locale } from '../../lib/language/locale.ts';
import { numberOf, placeOf } from '../../lib/search/layout.ts';
import type { Hit } from '../../lib/search/rank.ts';

/** Pagefind's module, as far as it is used here. */
export interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): {
    preload(term: string, options: { readonly filters: Readonly<Record<string, string>> }): Promise<void>;
    search(
      term: string,
      options: { readonly filters: Readonly<Record<string, string>> },
    ): Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
  };
}

/** The index: finds the records that hold a word. */
export interface Engine {
  /** Fails if the index cannot be had. */
  ready(): Promise<void>;
  /** Records by `<sheet>.<number>`; `provider` is an id, or '' for all of them. */
  hits(term: string, provider: string): Promise<readonly Hit[]>;
}

/**
 * Opens an index with the module that lies beside it. No worker: an index of this size answers within a frame without one,
 * and it would cost a second copy of the program.
 */
export function openEngine(module: PagefindModule, basePath: string, locale: Locale): Engine {
  const pagefind = module.createInstance({ basePath, baseUrl: '/', noWorker: true });
  return {
    ready: async () => {
      // A search for nothing reads no words, but waits for the index and fails if it is not there.
      await pagefind.search('', { filters: {} });
    },
    hits: async (term, provider) => {
      const options = { filters: provider === '' ? {} : { provider } };
      await pagefind.preload(beginnings(term).join(' '), options);
      const { results } = await pagefind.search(term, options);
      const number = numberOf(term, locale);
      const scores = new Map<string, number>();
      for (const { id, words } of results) {
        for (const position of words) {
          const { record, weight } = placeOf(position, number);
          const key = `${id}.${record}`;
          scores.set(key, (scores.get(key) ?? 0) + weight);
        }
      }
      return [...scores].map(([id, score]) => ({ id, score }));
    },
  };
}

/**
 * A word and what is left of it down to its stem. Pagefind looks a word up in the one file in whose range it lies, but
 * keeps its stem, which can be the last of the file before.
 */
function beginnings(word: string): readonly string[] {
  const endings = Math.min(longestEnding, word.length - shortestStem);
  return Array.from({ length: Math.max(0, endings) + 1 }, (_, cut) => word.slice(0, word.length - cut));
}

const longestEnding = 5;
const shortestStem = 3;
