import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchRecords } from '../../../scripts/search/records.ts';
import type { Finder, Result } from '../../../src/components/search/finder.ts';
import { type Locale, locales } from '../../../src/lib/language/locale.ts';
import { type LocalIndex, localIndex } from './local-index.ts';

interface Judged {
  readonly query: string;
  readonly first: readonly string[];
}

const file = join(import.meta.dirname, '..', 'search-queries.yaml');
const judged: Readonly<Record<Locale, readonly Judged[]>> = parse(readFileSync(file, 'utf8'));

let index: LocalIndex;
const finders = new Map<Locale, Finder>();
const finder = (locale: Locale) => finders.get(locale) ?? expect.fail(`no finder for ${locale}`);

beforeAll(async () => {
  index = await localIndex(searchRecords());
  for (const locale of locales) finders.set(locale, await index.finder(locale));
}, 60_000);
afterAll(() => index.remove());

/** A result as the judged list names it: `ZL-05`, `zetalibra/cancellation`, `#backup-terms`. */
function nameOf(result: Result | undefined): string {
  if (!result) return '(nothing)';
  const { pathname, hash } = new URL(result.url, 'https://plazo.example');
  if (result.clause !== '') return result.clause;
  if (hash !== '') return hash;
  return pathname.split('/').slice(2, -1).join('/').replace('/calculators/', '/');
}

describe('the judged questions', () => {
  test('the right page or clause comes first for at least 95 % of them', async () => {
    const misses: string[] = [];
    let asked = 0;
    for (const locale of locales) {
      for (const { query, first } of judged[locale]) {
        asked++;
        const { results } = await finder(locale).find(query, '');
        const name = nameOf(results[0]);
        if (!first.includes(name))
          misses.push(`${locale} "${query}": ${results.slice(0, 4).map(nameOf)}, not ${first}`);
      }
    }
    expect(misses.length, `${asked} asked, first is wrong for\n${misses.join('\n')}`).toBeLessThanOrEqual(asked * 0.05);
  });

  test('the list is long enough to judge by, in both languages', () => {
    expect(judged.es.length + judged.en.length).toBeGreaterThanOrEqual(80);
    expect(Math.min(judged.es.length, judged.en.length)).toBeGreaterThanOrEqual(40);
  });
});
