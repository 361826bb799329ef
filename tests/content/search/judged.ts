import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../../../src/lib/language/locale.ts';

interface Judged {
  readonly query: string;
  readonly first: readonly string[];
}

const file = join(import.meta.dirname, '..', 'search-queries.yaml');

/** What people ask, with what has to come first. */
export const judged: Readonly<Record<Locale, readonly Judged[]>> = parse(readFileSync(file, 'utf8'));
