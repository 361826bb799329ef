import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCalculatorFolders } from '../../src/lib/authoring/calculator-folders.ts';
import { loadContent } from '../../src/lib/authoring/content.ts';
import { comparisons } from '../../src/site/comparison.ts';
import { printedValue } from '../../src/site/printed-value.ts';

const folders = await loadCalculatorFolders(join(import.meta.dirname, '../../src/lib/calculators'));
const { providers } = loadContent(join(import.meta.dirname, 'fixtures/two-versions'), folders);
const policy = providers[0]?.policies[0];
const folder = folders.cancellation;
if (!policy || !folder) throw new Error('The fixture has no policy.');

// Day 10 until the end of 2025, day 15 from 2026 on.
const days = [
  { day: '2025-06-01', cutoffDay: '10' },
  { day: '2025-12-31', cutoffDay: '10' },
  { day: '2026-01-01', cutoffDay: '15' },
];

describe.each(days)('on $day', ({ day, cutoffDay }) => {
  test('a text prints the number in force', () => {
    expect(printedValue(policy, 'cancellation.cutoffDay', 'es', day)).toBe(cutoffDay);
  });

  test('a comparison and its rows give the number in force', () => {
    const asked: unknown[] = [];
    const comparison = {
      ask: (now: string, parameters: unknown) => {
        asked.push(parameters);
        return [{ by: 'requestedOn', inputs: [{ requestedOn: now.slice(0, 10) }], columns: ['cutoffDay'] }];
      },
      words: { es: { title: 'Baja', by: 'Día' }, en: { title: 'Leaving', by: 'Day' } },
    };
    const [found] = comparisons(
      { cancellation: { ...folder, tables: { comparison } } },
      providers,
      'es',
      `${day}T10:00`,
    );
    expect(found?.compared[0]?.table.rows[0]?.cells[0]).toMatchObject({ text: cutoffDay, clauses: ['AC-02'] });
    for (const parameters of asked) expect(parameters).toMatchObject({ cutoffDay: { value: Number(cutoffDay) } });
  });
});

test('a number that only a version to come has is printed as that one gives it', () => {
  const [first, second] = policy.versions;
  const silent = { ...policy, versions: [{ ...first, calculators: {} }, second] } as typeof policy;
  expect(printedValue(silent, 'cancellation.cutoffDay', 'es', '2025-06-01')).toBe('15');
});
