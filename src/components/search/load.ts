import type { Locale } from '../../lib/language/locale.ts';
import { createLexicon } from '../../lib/search/lexicon.ts';
import { openEngine, type PagefindModule } from './engine.ts';
import { createFinder, type Finder } from './finder.ts';
import { createShelf } from './shelf.ts';

/** Loads a language's index, which lies in a folder; rejects when it cannot be had. */
export async function loadFinder(locale: Locale, folder = '/pagefind/', program = loadPagefind): Promise<Finder> {
  const json = async (file: string) => {
    const response = await fetch(`${folder}${file}.json`);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response.json();
  };
  const [module, start] = await Promise.all([program(folder), json(`start.${locale}`)]);
  const engine = openEngine(module, folder, locale);
  await engine.ready();
  const lexicon = createLexicon(start, (beginning) => json(`words/${locale}.${beginning}`), locale);
  return createFinder({ engine, lexicon, shelf: createShelf((bundle) => json(`texts/${bundle}`)), start, locale });
}

let failures = 0;

async function loadPagefind(folder: string): Promise<PagefindModule> {
  try {
    return await import(/* @vite-ignore */ `${folder}pagefind.js${failures === 0 ? '' : `?attempt=${failures}`}`);
  } catch (fault) {
    // A browser remembers that a module failed to load: only another address makes it try again.
    failures += 1;
    throw fault;
  }
}
