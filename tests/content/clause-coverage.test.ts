import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clauseCoverage, coveragePage, uncovered } from '../../scripts/coverage-clauses.ts';

const rows = await clauseCoverage();

test.each(rows)('$clause: a computable clause has a rule, a worked example and tests', ({ rules, examples, tests }) => {
  expect(rules).not.toEqual([]);
  expect(examples).not.toEqual([]);
  expect(tests).toBeGreaterThan(0);
});

test('a provider that no case beside the calculators names is covered by its worked examples', async () => {
  const found = await clauseCoverage('tests/content/fixtures/sound');
  expect(found).toEqual([
    { provider: 'acme', clause: 'AC-02', rules: ['cancellation'], examples: ['before-the-cutoff'], tests: 1 },
  ]);
  expect(uncovered(found)).toEqual([]);
});

test('a computable clause without a worked example is uncovered', async () => {
  const found = await clauseCoverage('tests/content/fixtures/sound');
  expect(uncovered(found.map((row) => ({ ...row, examples: [], tests: 0 })))).toHaveLength(1);
});

test('the table kept in docs is the present one', () => {
  const kept = readFileSync(join(import.meta.dirname, '../../docs/clause-coverage.md'), 'utf8');
  expect(kept, 'run npm run coverage:clauses -- --write').toBe(coveragePage(rows));
});
