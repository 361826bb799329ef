import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCalculatorFolders } from '../../src/lib/authoring/calculator-folders.ts';
import { loadContent } from '../../src/lib/authoring/content.ts';
import { lintContent } from '../../src/lib/authoring/lint/index.ts';

const root = join(import.meta.dirname, '../..');
const calculators = await loadCalculatorFolders(join(root, 'src/lib/calculators'));
const content = loadContent(join(root, 'src/content/providers'), calculators);
const linted = lintContent(content, calculators);

function rulesOf(provider: string): readonly { rule: string; clauses: readonly string[] }[] {
  return linted.filter(({ policy }) => policy.provider === provider).flatMap(({ findings }) => findings);
}

describe('the linter finds by itself', () => {
  test.each([
    { provider: 'generasoft', rule: 'priority-order', clause: 'GS-18' },
    { provider: 'generasoft', rule: 'different-values', clause: 'GS-02' },
    { provider: 'zetalibra', rule: 'different-values', clause: 'ZL-05' },
    { provider: 'zetalibra', rule: 'gate-without-consequence', clause: 'ZL-04' },
    { provider: 'casetracking', rule: 'uncovered-days', clause: 'CT-22' },
  ])('$rule in $clause', ({ provider, rule, clause }) => {
    expect(
      rulesOf(provider)
        .filter((finding) => finding.rule === rule)
        .flatMap(({ clauses }) => clauses),
    ).toContain(clause);
  });

  test('a word that other policies define and this one only uses', () => {
    const [first, second] = content.providers.flatMap(({ policies }) => policies);
    if (!first || !second) throw new Error('two policies are needed');
    const term = {
      concept: 'zozobra',
      word: { es: 'zozobra', en: 'dread' },
      sense: { es: 'Temor.', en: 'Fear.' },
      clauses: ['AB-01'],
    };
    const defining = { ...first, terms: [term] };
    const using = {
      ...second,
      terms: [],
      texts: { ...second.texts, es: '<Clause id="AB-02">\nHay zozobra.\n</Clause>' },
    };
    const provider = { ...content.providers[0], policies: [defining, using] };
    const found = lintContent({ providers: [provider as never] }, calculators).flatMap(({ findings }) => findings);
    expect(found.filter(({ rule }) => rule === 'undefined-term').map(({ clauses }) => clauses)).toContainEqual([
      'AB-02',
    ]);
  });
});

test('under the readings in use no higher priority is answered later than a lower one', () => {
  const inversions = rulesOf('generasoft').filter(({ rule }) => rule === 'priority-order');
  expect(inversions).toHaveLength(1);
});
