import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { writeIndex } from '../../../scripts/search/index-folder.ts';
import type { SearchRecord } from '../../../scripts/search/record.ts';
import { synonymGroups } from '../../../scripts/search/synonym-groups.ts';
import { openEngine, type PagefindModule } from '../../../src/components/search/engine.ts';
import { createFinder, type Finder } from '../../../src/components/search/finder.ts';
import type { Locale } from '../../../src/lib/language/locale.ts';

export interface LocalIndex {
  readonly folder: string;
  finder(locale: Locale): Promise<Finder>;
  remove(): void;
}

/** Writes an index to a folder of its own and opens it with the site's own search, files standing in for the network. */
export async function localIndex(records: readonly SearchRecord[]): Promise<LocalIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  await writeIndex(folder, records, synonymGroups(process.cwd()));
  const address = `${pathToFileURL(folder).href}/`;
  vi.stubGlobal('fetch', async (file: string) => {
    return new Response(readFileSync(fileURLToPath(file.replace(/\?.*$/, ''))));
  });
  return {
    folder,
    finder: async (locale) => {
      // Pagefind takes the language from the page.
      vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => locale }) });
      // Each language has a program of its own, as on pages of their own: a second copy of the module holds it.
      const module: PagefindModule = await import(/* @vite-ignore */ `${address}pagefind.js?${locale}`);
      const engine = openEngine(module, address);
      await engine.search('a', { filters: {} });
      const list = JSON.parse(readFileSync(join(folder, `words.${locale}.json`), 'utf8'));
      return createFinder(engine, list, locale);
    },
    remove: () => {
      vi.unstubAllGlobals();
      rmSync(folder, { recursive: true });
    },
  };
}
