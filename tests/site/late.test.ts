import { expect, test } from 'vitest';
import { lateDate, pastMark } from '../../src/components/calculator/late.ts';

const words = { passed: { lastDay: 'too late', dueAt: 'overdue' } };

test.each([
  { dates: { lastDay: '2026-09-09' }, now: '2026-09-10T00:00', late: 'lastDay' },
  { dates: { lastDay: '2026-09-09' }, now: '2026-09-09T23:59', late: undefined },
  { dates: { dueAt: '2026-07-14T11:00:00-05:00' }, now: '2026-07-14T11:01', late: 'dueAt' },
  { dates: { dueAt: '2026-07-14T11:00:00-05:00' }, now: '2026-07-14T11:00', late: undefined },
  { dates: { lastDay: null }, now: '2026-09-10T00:00', late: undefined },
  { dates: { serviceEndsOn: '2026-08-31' }, now: '2026-09-10T00:00', late: undefined },
  { dates: undefined, now: '2026-09-10T00:00', late: undefined },
])('at $now, of $dates, what is late: $late', ({ dates, now, late }) => {
  expect(lateDate(dates, words, now)).toBe(late);
});

test.each([
  { until: '2026-10-31', now: '2026-11-01T00:00', mark: ' (past)' },
  { until: '2026-10-31', now: '2026-10-31T23:59', mark: '' },
  { until: '2026-10-31', now: '', mark: '' },
  { until: undefined, now: '2026-11-01T00:00', mark: '' },
])('what can be done until $until is marked, at $now: $mark', ({ until, now, mark }) => {
  expect(pastMark(until, now, { past: 'past' })).toBe(mark);
});
