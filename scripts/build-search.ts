/**
 * Writes the search index of the built site to `dist/site/pagefind`: one record for each clause, calculator, policy,
 * open question, term, provider and page of its own, in one index for each language, and the words the search box knows.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeIndex } from './search/index-folder.ts';
import { missingTargets } from './search/missing-targets.ts';
import { searchRecords } from './search/records.ts';
import { synonymGroups } from './search/search-content.ts';

const root = join(import.meta.dirname, '..');
const site = resolve(root, process.argv[2] ?? 'dist/site');
if (!existsSync(site)) throw new Error(`${site} does not exist. Build the site first: npm run build:site`);

const records = searchRecords();
const missing = missingTargets(site, records);
if (missing.length > 0) {
  console.error(`The search would lead to ${missing.length} places that the built site does not have, such as`);
  console.error(missing.slice(0, 20).join('\n'));
  process.exit(1);
}
await writeIndex(join(site, 'pagefind'), records, synonymGroups(root));
console.log(`${records.length} records indexed`);
