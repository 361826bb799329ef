import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { type Locale, locales } from '../../src/lib/language/locale.ts';
import type { SynonymGroup } from '../../src/lib/search/synonyms.ts';
import type { SearchRecord } from './record.ts';
import { recordPage } from './record-page.ts';
import { wordList } from './word-list.ts';

type Groups = Readonly<Record<Locale, readonly SynonymGroup[]>>;

/** Writes the index of some records to a folder, anew: Pagefind's files and `words.<language>.json`. */
export async function writeIndex(folder: string, records: readonly SearchRecord[], groups: Groups): Promise<void> {
  const files = await indexFiles(records, groups).finally(close);
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files.filter(({ path }) => used.test(path))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const locale of locales) {
    const own = records.filter((record) => record.locale === locale);
    writeFileSync(join(folder, `words.${locale}.json`), JSON.stringify(wordList(own, groups[locale])));
  }
}

/** Pagefind's own boxes, its worker and its fallback language are left out: this site has no use for them. */
const used =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown).*|pagefind\..*\.pf_meta|(index|fragment|filter)\/.*)$/;

/** A search shows about ten results: bundles of eight are few requests, and carry little that is not shown. */
const recordsInBundle = 8;

async function indexFiles(records: readonly SearchRecord[], groups: Groups): Promise<readonly IndexFile[]> {
  const maxFragments = Math.ceil(records.length / locales.length / recordsInBundle);
  const { index, errors } = await createIndex({ maxFragments });
  check(errors);
  if (!index) throw new Error('The search index could not be created.');
  for (const record of records) {
    const content = recordPage(record, groups[record.locale]);
    check((await index.addHTMLFile({ url: record.address, content })).errors);
  }
  const { files, errors: faults } = await index.getFiles();
  check(faults);
  return files;
}

/** Stops with Pagefind's own words when it reports errors. */
function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed:\n${errors.join('\n')}`);
}
