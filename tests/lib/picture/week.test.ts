import { expect, test } from 'vitest';
import type { LedgerRow } from '../../../src/lib/outcome/outcome.ts';
import { weekPicture } from '../../../src/lib/picture/week.ts';

const ledger: readonly LedgerRow[] = [
  { on: '2026-07-10', from: '15:30', to: '16:00', counted: 30, total: 30, unit: 'minute' },
  { on: '2026-07-11', counted: 0, total: 30, unit: 'minute', skipped: 'weekend' },
  { on: '2026-07-12', counted: 0, total: 30, unit: 'minute', skipped: 'weekend' },
  { on: '2026-07-13', counted: 0, total: 30, unit: 'minute', skipped: 'holiday', holiday: 'A holiday' },
  { on: '2026-07-14', from: '08:30', to: '11:00', counted: 150, total: 180, unit: 'minute' },
];

test('days that count stand side by side, weekends left out, the holiday kept and named', () => {
  const drawn = weekPicture(ledger, '2026-07-14T11:00:00-05:00');
  expect(drawn?.days.map(({ on }) => on)).toEqual(['2026-07-10', '2026-07-13', '2026-07-14']);
  expect(drawn?.days[1]).toMatchObject({ skipped: 'holiday', holiday: 'A holiday', counted: [] });
});

test('hours reach from the first counted to the last, in whole hours', () => {
  expect(weekPicture(ledger, null)).toMatchObject({ opens: 8, closes: 16 });
});

test('the due moment is marked on its day alone', () => {
  const drawn = weekPicture(ledger, '2026-07-14T11:00:00-05:00');
  expect(drawn?.days.map(({ due }) => due)).toEqual([undefined, undefined, 660]);
});

test.each([
  { name: 'days', rows: [{ on: '2026-07-10', counted: 1, total: 1, unit: 'day' as const }] },
  { name: 'nothing', rows: [] },
  {
    name: 'more days than fit',
    rows: Array.from({ length: 11 }, (_, index) => ({
      on: `2026-07-${index + 10}`,
      from: '09:00',
      to: '10:00',
      counted: 60,
      total: 60,
      unit: 'minute' as const,
    })),
  },
])('a ledger of $name is not drawn as a week', ({ rows }) => {
  expect(weekPicture(rows, null)).toBeUndefined();
});
