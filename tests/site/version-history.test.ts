import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCalculatorFolders } from '../../src/lib/authoring/calculator-folders.ts';
import { loadContent } from '../../src/lib/authoring/content.ts';
import { versionHistory } from '../../src/site/version-history.ts';

const folders = await loadCalculatorFolders(join(import.meta.dirname, '../../src/lib/calculators'));
const { providers, faults } = loadContent(join(import.meta.dirname, 'fixtures/two-versions'), folders);
const policy = providers[0]?.policies[0];
if (!policy) throw new Error('The fixture has no policy.');

test('content with two versions has no fault', () => {
  expect(faults).toEqual([]);
});

test('versions come newest first, each with its dates and the figures it changed', () => {
  const [newest, first] = versionHistory(policy, 'en', 'UY');
  expect(newest).toMatchObject({ effectiveFrom: '2026-01-01', effectiveUntil: null, updatedOn: '2026-01-01' });
  expect(newest?.changes).toEqual([
    { clause: 'AC-02', title: 'When', before: '10', after: '15' },
    { clause: 'AC-02', title: 'When', before: 'A month', after: 'End' },
  ]);
  expect(first).toEqual({
    effectiveFrom: '2025-01-01',
    effectiveUntil: '2025-12-31',
    updatedOn: '2024-12-20',
    changes: [],
  });
});

test('a change of an internal clause is not told', () => {
  const internal = {
    ...policy,
    clauses: Object.fromEntries(
      Object.entries(policy.clauses).map(([id, clause]) => [id, { ...clause, audience: 'internal' as const }]),
    ),
  };
  expect(versionHistory(internal, 'en', 'UY').flatMap(({ changes }) => changes)).toEqual([]);
});
