import type { Locale } from '../../lib/language/locale.ts';
import { openEngine, type PagefindModule } from './engine.ts';
import { createFinder, type Finder, type WordList } from './finder.ts';

const folder = '/pagefind/';
let attempts = 0;

/** Loads a language's index and its words; rejects when either cannot be had. */
export async function loadFinder(locale: Locale): Promise<Finder> {
  const [module, list] = await Promise.all([loadPagefind(), loadWords(locale)]);
  const engine = openEngine(module, folder);
  // A search for nothing reads no words, but waits for the index and fails if it is not there.
  await engine.search('', { filters: {} });
  return createFinder(engine, list, locale);
}

async function loadPagefind(): Promise<PagefindModule> {
  // A browser remembers that a module failed to load: only another address makes it try again.
  const address = `${folder}pagefind.js${attempts === 0 ? '' : `?attempt=${attempts}`}`;
  attempts += 1;
  return import(/* @vite-ignore */ address);
}

async function loadWords(locale: Locale): Promise<WordList> {
  const response = await fetch(`${folder}words.${locale}.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}
