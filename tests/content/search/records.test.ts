import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clauseTexts } from '../../../scripts/search/clause-text.ts';
import type { SearchRecord } from '../../../scripts/search/record.ts';
import { searchRecords } from '../../../scripts/search/records.ts';
import { locales } from '../../../src/lib/language/locale.ts';
import { providers } from '../../../src/site/content.ts';
import { type LocalIndex, localIndex } from './local-index.ts';

const records = searchRecords();
const clausesOf = (audience: string) =>
  providers.flatMap(({ policies }) =>
    policies.flatMap(({ clauses }) =>
      Object.entries(clauses).flatMap(([id, clause]) => (clause.audience === audience ? [{ id, ...clause }] : [])),
    ),
  );

test('every public clause is one record in each language, with words of its own', () => {
  for (const locale of locales) {
    const own = records.filter((record) => record.kind === 'clause' && record.locale === locale);
    expect(own.map(({ clause }) => clause).sort()).toEqual(
      clausesOf('client')
        .map(({ id }) => id)
        .sort(),
    );
    expect(own.filter(({ title, text }) => title === '' || text === '').map(({ clause }) => clause)).toEqual([]);
  }
});

test('no markup is left in what is shown', () => {
  const marked = (record: SearchRecord) => /[<>{}]|\*\*|\]\(/.test(`${record.title} ${record.text}`);
  expect(records.filter(marked).map(({ address }) => address)).toEqual([]);
});

describe('internal clauses', () => {
  const internal = clausesOf('internal');
  let index: LocalIndex;
  beforeAll(async () => {
    index = await localIndex(records);
  }, 60_000);
  afterAll(() => index.remove());

  test('there are some to keep out', () => {
    expect(internal.length).toBeGreaterThan(5);
  });

  test('neither their ids nor their titles are in any record of the written index', () => {
    const folder = join(index.folder, 'texts');
    const written = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    expect(written).toContain('ZL-05');
    for (const { id, title } of internal) {
      expect(written).not.toContain(id);
      for (const locale of locales) expect(written).not.toContain(`"title":"${title[locale]}"`);
    }
  });
});

test('a clause is read as plain words, under its heading, with its numbers printed', () => {
  const mdx =
    '## Plazos {#plazos}\n\n<Clause id="XX-01">\nHay **<Value of="a.b" />** días, [ver](#x).\n</Clause>\n\n<Clause id="XX-02">Otra.</Clause>';
  expect([...clauseTexts(mdx, (path) => `«${path}»`)]).toEqual([
    ['XX-01', { heading: 'Plazos', opens: true, text: 'Hay «a.b» días, ver.' }],
    ['XX-02', { heading: 'Plazos', opens: false, text: 'Otra.' }],
  ]);
});
