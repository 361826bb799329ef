import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SearchRecord } from '../../../scripts/search/record.ts';
import type { Locale } from '../../../src/lib/language/locale.ts';

interface Judged {
  readonly query: string;
  readonly first: readonly string[];
}

const file = join(import.meta.dirname, '..', 'search-queries.yaml');

/** What people ask, with what has to come first, and the providers whose texts it was judged from. */
export const judged: Readonly<Record<Locale, readonly Judged[]>> & { readonly providers: readonly string[] } = parse(
  readFileSync(file, 'utf8'),
);

/** What of the site the questions were judged from: all but the pages of a provider that nobody has judged yet. */
export function judgedRecords(records: readonly SearchRecord[]): readonly SearchRecord[] {
  return records.filter(({ provider: { id } }) => id === '' || judged.providers.includes(id));
}
