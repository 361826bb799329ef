import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clauseCoverage, coveragePage } from '../../scripts/coverage-clauses.ts';

const rows = await clauseCoverage();

test.each(rows)('$clause: a computable clause has a rule, a worked example and cases', ({ rules, examples, cases }) => {
  expect(rules).not.toEqual([]);
  expect(examples).not.toEqual([]);
  expect(cases).toBeGreaterThan(0);
});

test('the table kept in docs is the present one', () => {
  const kept = readFileSync(join(import.meta.dirname, '../../docs/clause-coverage.md'), 'utf8');
  expect(kept, 'run npm run coverage:clauses -- --write').toBe(coveragePage(rows));
});
