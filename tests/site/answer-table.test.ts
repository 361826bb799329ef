import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factText, type Speech } from '../../src/components/calculator/display.ts';
import { words as english } from '../../src/components/calculator/words.en.ts';
import { loadCalculatorFolders } from '../../src/lib/authoring/calculator-folders.ts';
import { loadContent } from '../../src/lib/authoring/content.ts';
import type { Asked, Column } from '../../src/lib/engine/tables.ts';
import { calculate } from '../../src/lib/index.ts';
import { createFormat } from '../../src/lib/language/format.ts';
import { answerTable, withoutSilentColumns } from '../../src/site/answer-table.ts';
import { comparisons, notDealtWith } from '../../src/site/comparison.ts';

const NOW = '2026-11-23T10:00';
const root = join(import.meta.dirname, '../..');
const folders = await loadCalculatorFolders(join(root, 'src/lib/calculators'));
const { providers } = loadContent(join(root, 'src/content/providers'), folders);
const [sixth] = loadContent(join(root, 'tests/content/fixtures/sound'), folders).providers;

/** Every table asked of every provider. */
const asked = providers.flatMap((content) =>
  Object.entries(content.calculators).flatMap(([id, source]) => {
    const folder = folders[id];
    const parameters = source.versions.at(-1)?.parameters ?? { readings: {} };
    if (!folder) return [];
    return Object.entries(folder.tables).flatMap(([kind, set]) =>
      set.ask(NOW, parameters, content.provider).map((table: Asked) => ({
        name: `${content.provider.id} ${id} ${kind}`,
        respondent: { folder, source, locale: 'en' as const },
        table,
        words: set.words.en,
        parameters,
      })),
    );
  }),
);

const nameOf = (column: Column) => (typeof column === 'string' ? column : column.name);

describe.each(asked)('$name', ({ respondent, table, words, parameters }) => {
  const { folder, source } = respondent;
  const made = answerTable(respondent, table, words);

  test('asks what the rules can answer, a row for each input', () => {
    expect(made.rows.length).toBe(table.inputs.length);
    for (const { cells } of made.rows) expect(cells.length).toBe(table.columns.length);
  });

  test('names columns that the calculator knows', () => {
    const known = new Set([
      'answer',
      'sentence',
      ...Object.keys(folder.calculator.facts),
      // Words for a parameter are given where some provider has it; the others do not say.
      ...Object.keys(words.columns ?? {}),
      ...Object.keys(parameters),
    ]);
    expect(table.columns.map(nameOf).filter((name: string) => !known.has(name))).toEqual([]);
  });

  test('shows the facts that calculate gives, and says so where there is none', () => {
    const format = createFormat('en', source.provider.region);
    const speech: Speech = { words: folder.words.en, own: english, format };
    for (const [index, input] of table.inputs.entries()) {
      const { facts } = calculate(source.provider.id, folder.id, input, { locale: 'en' });
      for (const [place, column] of table.columns.entries()) {
        const name = nameOf(column);
        if (!(name in facts) || (typeof column !== 'string' && column.steps)) continue;
        expect(made.rows[index]?.cells[place]?.text).toBe(factText(name, facts[name], speech) ?? null);
      }
    }
  });

  test('cites a clause for whatever it says', () => {
    const uncited = made.rows.flatMap(({ cells }) => cells.filter(({ text, clauses }) => text && !clauses.length));
    expect(uncited).toEqual([]);
  });
});

test('a column on which every row is silent is left out', () => {
  const silent = { text: null, safe: null, clauses: [] };
  const said = { text: 'yes', safe: null, clauses: ['AB-01'] };
  const table = { name: null, by: 'Month', columns: ['a', 'b'], rows: [{ head: 'x', cells: [silent, said] }] };
  expect(withoutSilentColumns(table)).toEqual({ ...table, columns: ['b'], rows: [{ head: 'x', cells: [said] }] });
});

describe('the comparison', () => {
  test('asks every calculator that can be compared, each provider answering or absent', () => {
    const found = comparisons(folders, providers, 'es', NOW);
    expect(found.length).toBe(Object.values(folders).filter(({ tables }) => tables.comparison).length);
    for (const { compared, absent } of found) expect(compared.length + absent.length).toBe(providers.length);
  });

  test('a sixth provider appears by itself, where it answers and where it does not', () => {
    if (!sixth) throw new Error('The fixture has no provider.');
    const found = comparisons(folders, [...providers, sixth], 'es', NOW);
    for (const { calculator, compared, absent } of found) {
      const answers = calculator in sixth.calculators;
      expect(compared.some(({ content }) => content === sixth)).toBe(answers);
      expect(absent.includes(sixth)).toBe(!answers);
    }
  });
});

test('what a provider’s policies do not deal with is what the comparison leaves it out of', () => {
  const compared = comparisons(folders, providers, 'en', NOW);
  for (const content of providers) {
    const left = compared.filter(({ absent }) => absent.includes(content)).map(({ calculator }) => calculator);
    expect(
      notDealtWith(folders, content)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(left.sort());
  }
});

test('where a sentence tells a date, the date that is safe under every reading stands beside it', () => {
  const content = providers.find(({ provider }) => provider.id === 'casetracking');
  const [folder, source] = [folders.suspension, content?.calculators.suspension];
  if (!folder || !source) throw new Error('no such calculator');
  const input = { asOf: '2026-11-27', invoices: [{ month: '2026-09' }, { month: '2026-10' }] };
  const columns = [{ name: 'sentence', safeguard: 'suspendableFrom' }, 'sentence'];
  const words = { title: '', by: '' };
  const table = answerTable({ folder, source, locale: 'en' }, { by: 'invoices', inputs: [input], columns }, words);
  expect(table.rows[0]?.cells.map(({ safe }) => safe !== null)).toEqual([true, false]);
});
