import type { Money } from '../outcome/outcome.ts';

/** What so many a month cost one by one, beside one price for all. */
export interface CostRow {
  readonly count: number;
  readonly cost: Money;
  /** Length of its bar, from 0 to 1. */
  readonly length: number;
  readonly isBreakEven: boolean;
  readonly isAsked: boolean;
}

/** A price by the piece against a price by the month. */
export interface Cost {
  readonly rows: readonly CostRow[];
  readonly fee: Money;
  /** Length of the fee's bar, from 0 to 1. */
  readonly length: number;
}

/** Rows that can be taken in at a glance. */
const MOST_ROWS = 9;

/** Draws the counts around the one from which the fee costs no more, and the one asked about. */
export function costPicture(unit: Money, fee: Money, breakEven: number, asked: number): Cost {
  const counts = countsAround(breakEven, asked);
  const most = Math.max(fee.amount, unit.amount * (counts.at(-1) ?? 1)) || 1;
  const rows = counts.map((count) => ({
    count,
    cost: { amount: unit.amount * count, currency: unit.currency },
    length: (unit.amount * count) / most,
    isBreakEven: count === breakEven,
    isAsked: count === asked,
  }));
  return { rows, fee, length: fee.amount / most };
}

/** Every count where there are few, else the first, those about the break-even, and the one asked about. */
function countsAround(breakEven: number, asked: number): readonly number[] {
  const last = Math.max(breakEven + 1, asked);
  if (last <= MOST_ROWS) return [...Array(last).keys()].map((index) => index + 1);
  const counts = [1, Math.round(breakEven / 2), breakEven - 1, breakEven, breakEven + 1, asked];
  return [...new Set(counts)].filter((count) => count >= 1).sort((a, b) => a - b);
}
