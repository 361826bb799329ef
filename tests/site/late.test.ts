import { expect, test } from 'vitest';
import { lateFact } from '../../src/components/calculator/late.ts';

const words = { passed: { lastDay: 'too late', dueAt: 'overdue' } };

test.each([
  { facts: { lastDay: '2026-09-09' }, now: '2026-09-10T00:00', late: 'lastDay' },
  { facts: { lastDay: '2026-09-09' }, now: '2026-09-09T23:59', late: undefined },
  { facts: { dueAt: '2026-07-14T11:00:00-05:00' }, now: '2026-07-14T11:01', late: 'dueAt' },
  { facts: { dueAt: '2026-07-14T11:00:00-05:00' }, now: '2026-07-14T11:00', late: undefined },
  { facts: { lastDay: null }, now: '2026-09-10T00:00', late: undefined },
  { facts: { serviceEndsOn: '2026-08-31' }, now: '2026-09-10T00:00', late: undefined },
])('at $now, with $facts, what is late: $late', ({ facts, now, late }) => {
  const steps = [{ key: 'conclusion', values: facts, clauses: [], text: '' }];
  expect(lateFact({ facts, steps }, words, now)).toBe(late);
});

test('a fact that the answer does not name is not late', () => {
  const steps = [{ key: 'conclusion', values: { month: '2026-09' }, clauses: [], text: '' }];
  expect(lateFact({ facts: { lastDay: '2026-08-09' }, steps }, words, '2026-09-10T00:00')).toBeUndefined();
});
