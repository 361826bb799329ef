import { gunzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Locale } from '../../src/lib/language/locale.ts';

/** The records of one provider in one language, which Pagefind takes for one page. */
export interface Sheet {
  readonly locale: Locale;
  readonly provider: string;
  /** The records as they are laid out. */
  readonly texts: readonly string[];
}

interface Made {
  readonly files: readonly IndexFile[];
  /** What Pagefind calls each sheet. */
  readonly hashes: readonly string[];
}

/** Pagefind's own boxes, its worker and its fallback language are left out, and so are the texts: this site has its own. */
const used = /^(pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown).*|pagefind\..*\.pf_meta|(index|filter)\/.*)$/;

/**
 * Pagefind's files for some sheets. A query loads one file of the index for each of its words: `placesInFile`, how many
 * places of words one holds, keeps them small.
 */
export async function pagefindFiles(sheets: readonly Sheet[], placesInFile: number): Promise<Made> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(placesInFile);
  try {
    const { index, errors } = await createIndex();
    check(errors);
    if (!index) throw new Error('The search index could not be created.');
    for (const [number, sheet] of sheets.entries()) await add(index, sheet, String(number));
    const { files, errors: faults } = await index.getFiles();
    check(faults);
    return { files: files.filter(({ path }) => used.test(path)).map(small), hashes: hashesOf(files) };
  } finally {
    await close();
  }
}

async function add(index: PagefindIndex, { locale, provider, texts }: Sheet, url: string): Promise<void> {
  const content = texts.join(' ');
  const filters = provider === '' ? {} : { provider: [provider] };
  check((await index.addCustomRecord({ url, content, language: locale, filters })).errors);
}

/** Pagefind names a sheet by a hash, which stands in the name of the file that holds the sheet's number. */
function hashesOf(files: readonly IndexFile[]): readonly string[] {
  const hashes: string[] = [];
  for (const { path, content } of files) {
    const [, hash] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (hash === undefined) continue;
    const { url } = JSON.parse(gunzipSync(content).toString().slice('pagefind_dcd'.length));
    hashes[Number(url)] = hash;
  }
  return hashes;
}

/** Pagefind's program comes with its long names. */
function small({ path, content }: IndexFile): IndexFile {
  if (!path.endsWith('.js')) return { path, content };
  const { code } = transformSync(Buffer.from(content).toString(), {
    minify: true,
    format: 'esm',
    legalComments: 'none',
  });
  return { path, content: Buffer.from(code) };
}

/** Stops with Pagefind's own words when it reports errors. */
function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed:\n${errors.join('\n')}`);
}
