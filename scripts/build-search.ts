import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

const site = join(import.meta.dirname, '..', 'dist', 'site');

/** Stops with Pagefind's own words when it reports errors. */
function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed:\n${errors.join('\n')}`);
}

/** Indexes the built pages, one index for each language they declare, and returns how many pages it read. */
async function buildSearch(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ maxFragments: 200 });
  check(errors);
  if (!index) throw new Error('The search index could not be created.');
  const added = await index.addDirectory({ path: folder });
  check(added.errors);
  if (added.page_count === 0) throw new Error(`${folder} holds no page. Build the site first: npm run build:site`);
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  check(written.errors);
  return added.page_count;
}

if (!existsSync(site)) throw new Error(`${site} does not exist. Build the site first: npm run build:site`);
try {
  console.log(`${await buildSearch(site)} pages indexed`);
} finally {
  await close();
}
