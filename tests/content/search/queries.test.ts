import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchRecords } from '../../../scripts/search/records.ts';
import type { Finder, Result } from '../../../src/components/search/finder.ts';
import type { ProviderContent } from '../../../src/lib/authoring/content.ts';
import { type Locale, locales } from '../../../src/lib/language/locale.ts';
import { providers } from '../../../src/site/content.ts';
import { judged, judgedRecords } from './judged.ts';
import { type LocalIndex, localIndex } from './local-index.ts';

/** Bytes that a first query may load, at the size the site has today; `npm run bench search` says it for a big one. */
const FIRST_QUERY = 100_000;

let index: LocalIndex;
let whole: LocalIndex;

beforeAll(async () => {
  index = await localIndex(judgedRecords(searchRecords()));
  whole = await localIndex(searchRecords());
}, 60_000);
afterAll(() => {
  whole.remove();
  index.remove();
});

/** A result as the judged list names it: `ZL-05`, `zetalibra/cancellation`, `#backup-terms`. */
function nameOf({ url, clause }: Result): string {
  const { pathname, hash } = new URL(url, 'https://plazo.example');
  if (clause !== '') return clause;
  if (hash !== '') return hash;
  return pathname.split('/').slice(2, -1).join('/').replace('/calculators/', '/');
}

const has =
  (id: string) =>
  ({ provider }: ProviderContent) =>
    provider.id === id;
const isJudged = (id: string) => id === '' || judged.providers.includes(id);

/** The questions for which something else comes first than should. */
async function misses(finderOf: (locale: Locale) => Promise<Finder>): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const locale of locales) {
    const finder = await finderOf(locale);
    for (const { query, first } of judged[locale]) {
      const names = (await finder.find(query, '')).results.slice(0, 4).map(nameOf);
      if (!first.includes(names[0] ?? '')) wrong.push(`${locale} "${query}": ${names}, not ${first}`);
    }
  }
  return wrong;
}

describe('the judged questions', () => {
  const asked = judged.es.length + judged.en.length;

  test('the right page or clause comes first for at least 95 % of them', async () => {
    const wrong = await misses(index.finder);
    expect(wrong.length, `${asked} asked, first is wrong for\n${wrong.join('\n')}`).toBeLessThanOrEqual(asked * 0.05);
  });

  test('and it does with an index in many small files: no word is lost between two of them', async () => {
    const small = await localIndex(judgedRecords(searchRecords()), 50);
    const wrong = await misses(small.finder).finally(small.remove);
    expect(wrong.length, `${asked} asked, first is wrong for\n${wrong.join('\n')}`).toBeLessThanOrEqual(asked * 0.05);
  }, 60_000);

  test('a first query, whatever it is, loads no more bytes than the budget', async () => {
    const heavy: string[] = [];
    for (const locale of locales) {
      for (const { query } of judged[locale]) {
        await (await whole.finder(locale)).find(query, '');
        const loaded = [...whole.loaded()];
        const bytes = loaded.reduce((sum, [, bytes]) => sum + bytes, 0);
        if (bytes > FIRST_QUERY) heavy.push(`${locale} "${query}": ${bytes} bytes, ${JSON.stringify(loaded)}`);
      }
    }
    expect(heavy).toEqual([]);
  }, 60_000);

  test('a provider that nobody has judged is left out, and nothing else is', () => {
    const records = searchRecords();
    const others = records.map((record) => ({ ...record, provider: { id: 'acme', name: 'Acme' } }));
    expect(judgedRecords([...others, ...records])).toEqual(records.filter(({ provider }) => isJudged(provider.id)));
    expect(judged.providers).toEqual([...new Set(judged.providers)].filter((id) => providers.some(has(id))));
  });

  test('the list is long enough to judge by, in both languages', () => {
    expect(asked).toBeGreaterThanOrEqual(80);
    expect(Math.min(judged.es.length, judged.en.length)).toBeGreaterThanOrEqual(40);
  });
});
