import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { writeIndex } from '../../../scripts/search/index-folder.ts';
import type { SearchRecord } from '../../../scripts/search/record.ts';
import { synonymGroups } from '../../../scripts/search/search-content.ts';
import type { Finder } from '../../../src/components/search/finder.ts';
import { loadFinder } from '../../../src/components/search/load.ts';
import type { Locale } from '../../../src/lib/language/locale.ts';

export interface LocalIndex {
  readonly folder: string;
  /** The site's own search over the index, as a page opens it: nothing is loaded before. */
  finder(locale: Locale): Promise<Finder>;
  /** The files loaded since the last finder was opened, with the bytes that travel for each. */
  loaded(): ReadonlyMap<string, number>;
  remove(): void;
}

/** Writes an index to a folder of its own and opens it with the site's own search, files standing in for the network. */
export async function localIndex(records: readonly SearchRecord[], placesInFile?: number): Promise<LocalIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  await writeIndex(folder, records, synonymGroups(process.cwd()), placesInFile);
  const address = `${pathToFileURL(folder).href}/`;
  const before = { fetch: globalThis.fetch, document: Reflect.get(globalThis, 'document') };
  const loaded = new Set<string>();
  const read = (file: string) => {
    const path = fileURLToPath(file.replace(/\?.*$/, ''));
    loaded.add(path);
    return new Response(readFileSync(path));
  };
  Object.assign(globalThis, { fetch: async (file: string) => read(file) });
  return {
    folder,
    loaded: () => new Map([...loaded].map((path) => [relative(folder, path), bytesOf(path)])),
    finder: async (locale) => {
      // Pagefind takes the language from the page.
      Object.assign(globalThis, {
        document: { currentScript: null, querySelector: () => ({ getAttribute: () => locale }) },
      });
      loaded.clear();
      read(`${address}pagefind.js`);
      // Each language has a program of its own, as on pages of their own: a second copy of the module holds it.
      return loadFinder(locale, address, (folder) => import(/* @vite-ignore */ `${folder}pagefind.js?${locale}`));
    },
    remove: () => {
      Object.assign(globalThis, before);
      rmSync(folder, { recursive: true });
    },
  };
}

const weighed = new Map<string, number>();

/** What travels: Pagefind's files as they are, since they are packed; all else with Brotli. */
function bytesOf(path: string): number {
  const body = readFileSync(path);
  if (/pagefind$|pf_\w+$/.test(path)) return body.length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const bytes = weighed.get(path) ?? brotliCompressSync(body, { params }).length;
  weighed.set(path, bytes);
  return bytes;
}
