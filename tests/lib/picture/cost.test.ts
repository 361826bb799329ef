import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costPicture } from '../../../src/lib/picture/cost.ts';

const pesos = (amount: number) => ({ amount, currency: 'UYU' });

test.each([
  { breakEven: 3, asked: 1, counts: [1, 2, 3, 4] },
  { breakEven: 1, asked: 1, counts: [1, 2] },
  { breakEven: 3, asked: 6, counts: [1, 2, 3, 4, 5, 6] },
  { breakEven: 40, asked: 5, counts: [1, 5, 20, 39, 40, 41] },
  { breakEven: 3, asked: 900, counts: [1, 2, 3, 4, 900] },
])('with the break-even at $breakEven and $asked asked about, the rows are $counts', ({ breakEven, asked, counts }) => {
  const { rows } = costPicture(pesos(1000), pesos(1000 * breakEven), breakEven, asked);
  expect(rows.map(({ count }) => count)).toEqual(counts);
  expect(rows.filter((row) => row.isBreakEven).map(({ count }) => count)).toEqual([breakEven]);
  expect(rows.filter((row) => row.isAsked).map(({ count }) => count)).toEqual(counts.includes(asked) ? [asked] : []);
});

test('a bar is as long as its cost, the longest fills the picture', () => {
  const { rows, length } = costPicture(pesos(1500), pesos(4000), 3, 4);
  expect(rows.map((row) => row.length)).toEqual([0.25, 0.5, 0.75, 1]);
  expect(rows.map(({ cost }) => cost.amount)).toEqual([1500, 3000, 4500, 6000]);
  expect(length).toBeCloseTo(2 / 3);
});

test('bars reach the line of the fee from the break-even on, and not before', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999 }),
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: 1, max: 99 }),
      (unit, fee, asked) => {
        const breakEven = Math.ceil(fee / unit);
        const { rows, length } = costPicture(pesos(unit), pesos(fee), breakEven, asked);
        for (const row of rows) expect(row.length >= length).toBe(row.count >= breakEven);
      },
    ),
  );
});
