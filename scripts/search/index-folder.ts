import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Locale, locales } from '../../src/lib/language/locale.ts';
import { bundleSize, type Shown } from '../../src/lib/search/shown.ts';
import { createSynonyms, type SynonymGroup } from '../../src/lib/search/synonyms.ts';
import { inPieces, laidOut } from './laid-out.ts';
import { pagefindFiles, type Sheet } from './pagefind-files.ts';
import type { SearchRecord } from './record.ts';
import { startFiles } from './word-list.ts';

type Groups = Readonly<Record<Locale, readonly SynonymGroup[]>>;

/**
 * Writes the index of some records to a folder, anew: Pagefind's files; `texts/`, what results show; `words/`, the words
 * there are by how they begin; and `start.<language>.json`.
 */
export async function writeIndex(
  folder: string,
  records: readonly SearchRecord[],
  groups: Groups,
  placesInFile = 2000,
): Promise<void> {
  const sheets = sheetsOf(records, groups);
  const { files, hashes } = await pagefindFiles(sheets, placesInFile);
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const { path, content } of files) write(path, content);
  sheets.forEach(({ records }, index) => {
    for (let start = 0; start < records.length; start += bundleSize) {
      const bundle = records.slice(start, start + bundleSize).map(shown);
      write(`texts/${hashes[index]}.${start / bundleSize}.json`, JSON.stringify(bundle));
    }
  });
  for (const locale of locales) {
    const own = sheets.filter((sheet) => sheet.locale === locale);
    const texts = own.flatMap((sheet) => sheet.texts);
    const { start, rare } = startFiles(
      own.flatMap(({ records }) => records),
      texts,
      groups[locale],
    );
    write(`start.${locale}.json`, JSON.stringify(start));
    for (const [beginning, words] of Object.entries(rare)) {
      write(`words/${locale}.${beginning}.json`, JSON.stringify(words));
    }
  }
}

interface RecordSheet extends Sheet {
  readonly records: readonly SearchRecord[];
}

/** The records by language and provider, in pieces that have room. */
function sheetsOf(records: readonly SearchRecord[], groups: Groups): readonly RecordSheet[] {
  return locales.flatMap((locale) => {
    const synonymsIn = createSynonyms(groups[locale], locale);
    const own = records.filter((record) => record.locale === locale);
    return [...new Set(own.map(({ provider }) => provider.id))].map((provider) => {
      const records = own.filter((record) => record.provider.id === provider).flatMap(inPieces);
      return { locale, provider, records, texts: records.map((record) => laidOut(record, synonymsIn)) };
    });
  });
}

function shown({ address, kind, provider, clause, title, heading, text }: SearchRecord): Shown {
  return { url: address, kind, provider: provider.name, clause, title, heading, text };
}
