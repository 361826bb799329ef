import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCalculatorFolders } from '../../src/lib/authoring/calculator-folders.ts';
import { loadContent } from '../../src/lib/authoring/content.ts';
import { type LintFinding, lintContent } from '../../src/lib/authoring/lint/index.ts';
import { casesOf, findingsOf } from './lint/lint-case.ts';

const rules = [
  'priority-order',
  'different-values',
  'gate-without-consequence',
  'uncovered-days',
  'undefined-term',
] as const satisfies readonly LintFinding['rule'][];

describe.each(rules)('%s', (rule) => {
  test.each(casesOf(rule))('$name', (worked) => {
    const found = findingsOf(rule, worked);
    expect(found.map(({ clauses }) => [...clauses].sort())).toEqual(worked.finds ?? []);
    for (const { text } of found) expect(text.es && text.en && text.es !== text.en).toBe(true);
  });
});

const root = join(import.meta.dirname, '../..');
const calculators = await loadCalculatorFolders(join(root, 'src/lib/calculators'));
const content = loadContent(join(root, 'src/content/providers'), calculators);
const results = lintContent(content, calculators);
const linted = results.flatMap(({ findings }) => findings);

test.each([
  { rule: 'priority-order', clauses: ['GS-04', 'GS-06', 'GS-18'] },
  { rule: 'different-values', clauses: ['GS-02', 'GS-04'] },
  { rule: 'different-values', clauses: ['GS-06'] },
  { rule: 'different-values', clauses: ['GS-06', 'GS-11'] },
  { rule: 'different-values', clauses: ['DE-02', 'DE-08', 'DE-13'] },
  { rule: 'different-values', clauses: ['ZL-05'] },
  { rule: 'different-values', clauses: ['ZL-07'] },
  { rule: 'gate-without-consequence', clauses: ['ZL-04'] },
  { rule: 'gate-without-consequence', clauses: ['CT-24'] },
  { rule: 'uncovered-days', clauses: ['CT-22'] },
  { rule: 'undefined-term', clauses: ['GS-12'] },
])('in the published policies $rule is found in $clauses, and once', ({ rule, clauses }) => {
  const found = linted.filter((finding) => finding.rule === rule).map((finding) => [...finding.clauses].sort().join());
  expect(found.filter((cited) => cited === clauses.join())).toHaveLength(1);
});

test('every finding names clauses that the policy has and that are published', () => {
  for (const { policy, findings } of results) {
    const published = Object.keys(policy.clauses).filter((id) => policy.clauses[id]?.audience === 'client');
    expect(published).toEqual(expect.arrayContaining([...new Set(findings.flatMap(({ clauses }) => clauses))]));
  }
});
