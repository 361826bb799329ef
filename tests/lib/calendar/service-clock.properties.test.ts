import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createServiceClock } from '../../../src/lib/service-time.ts';
import { anySituation } from './schedules.ts';

const HOUR = 3_600_000;
const runs = { numRuns: 150, seed: 45 };

/** Up to some weeks of open time, to the millisecond. */
const anyAmount = fc.integer({ min: 1, max: 300 * HOUR });
const anyClock = anySituation.chain(({ start, schedule }) =>
  fc.integer({ min: 0, max: 59_999 }).map((more) => ({ start: start + more, clock: createServiceClock(schedule) })),
);
const anyInstants = anyClock.chain(({ start, clock }) =>
  fc.array(fc.integer({ min: -400 * HOUR, max: 400 * HOUR }), { minLength: 3, maxLength: 3 }).map((moves) => ({
    clock,
    instants: moves.map((move) => start + move).sort((a, b) => a - b) as [number, number, number],
  })),
);

describe('adding service time', () => {
  test('gives the earliest instant by which it has passed', () => {
    fc.assert(
      fc.property(anyClock, anyAmount, ({ start, clock }, amount) => {
        const end = clock.add(start, amount);
        expect(clock.between(start, end)).toBe(amount);
        expect(clock.between(start, end - 1)).toBe(amount - 1);
      }),
      runs,
    );
  });

  test('backwards gives the latest instant since which it has passed', () => {
    fc.assert(
      fc.property(anyClock, anyAmount, ({ start, clock }, amount) => {
        const begin = clock.add(start, -amount);
        expect(clock.between(start, begin)).toBe(-amount);
        expect(clock.between(start, begin + 1)).toBe(1 - amount);
      }),
      runs,
    );
  });

  test('and taking it away again leads back to the start, if that was open, else to the opening after it', () => {
    fc.assert(
      fc.property(anyClock, anyAmount, ({ start, clock }, amount) => {
        expect(clock.add(clock.add(start, amount), -amount)).toBe(clock.nextOpening(start));
        expect(clock.add(clock.add(start, -amount), amount)).toBe(clock.previousClosing(start));
      }),
      runs,
    );
  });

  test('in two parts is the same as at once', () => {
    fc.assert(
      fc.property(anyClock, anyAmount, anyAmount, ({ start, clock }, one, two) => {
        expect(clock.add(clock.add(start, one), two)).toBe(clock.add(start, one + two));
        expect(clock.add(clock.add(start, -one), -two)).toBe(clock.add(start, -one - two));
      }),
      runs,
    );
  });

  test('never leads to an earlier end from a later start, nor from a larger amount', () => {
    fc.assert(
      fc.property(anyInstants, anyAmount, ({ clock, instants: [a, b] }, amount) => {
        expect(clock.add(b, amount)).toBeGreaterThanOrEqual(clock.add(a, amount));
        expect(clock.add(a, amount + 1)).toBeGreaterThan(clock.add(a, amount));
        expect(clock.add(b, -amount)).toBeGreaterThanOrEqual(clock.add(a, -amount));
      }),
      runs,
    );
  });

  test('leads into open time: the instant before the end was open', () => {
    fc.assert(
      fc.property(anyClock, anyAmount, ({ start, clock }, amount) => {
        expect(clock.isOpen(clock.add(start, amount) - 1)).toBe(true);
        expect(clock.isOpen(clock.add(start, -amount))).toBe(true);
      }),
      runs,
    );
  });
});

describe('open time between instants', () => {
  test('adds up, changes sign with direction and never exceeds elapsed time', () => {
    fc.assert(
      fc.property(anyInstants, ({ clock, instants: [a, b, c] }) => {
        expect(clock.between(a, b) + clock.between(b, c)).toBe(clock.between(a, c));
        expect(clock.between(c, a) + clock.between(a, c)).toBe(0);
        expect(clock.between(a, b)).toBeGreaterThanOrEqual(0);
        expect(clock.between(a, b)).toBeLessThanOrEqual(b - a);
      }),
      runs,
    );
  });

  test('is none up to the next opening and from the previous closing', () => {
    fc.assert(
      fc.property(anyClock, ({ start, clock }) => {
        expect(clock.between(start, clock.nextOpening(start))).toBe(0);
        expect(clock.isOpen(clock.nextOpening(start))).toBe(true);
        expect(clock.between(clock.previousClosing(start), start)).toBe(0);
        expect(clock.isOpen(clock.previousClosing(start) - 1)).toBe(true);
      }),
      runs,
    );
  });

  test('is what the ledger adds up to, and its total runs with it', () => {
    fc.assert(
      fc.property(anyInstants, ({ clock, instants: [a, , c] }) => {
        const rows = clock.explain(a, c);
        let total = 0;
        for (const row of rows) {
          total += row.counted;
          expect(row.total).toBeCloseTo(total, 6);
          expect(row.skipped === undefined).toBe(row.counted > 0);
          expect(row.from === undefined).toBe(row.counted === 0);
        }
        expect(rows.at(-1)?.total ?? 0).toBe(clock.between(a, c) / 60_000);
      }),
      runs,
    );
  });
});

describe('working days', () => {
  const anyDays = fc.integer({ min: 1, max: 400 });
  const anyDate = fc
    .integer({ min: 19_800, max: 21_000 })
    .map((day) => new Date(day * 24 * HOUR).toISOString().slice(0, 10));

  test('in two parts are the same as at once', () => {
    fc.assert(
      fc.property(anyClock, anyDate, anyDays, anyDays, ({ clock }, date, one, two) => {
        expect(clock.addDays(clock.addDays(date, one), two)).toBe(clock.addDays(date, one + two));
        expect(clock.addDays(clock.addDays(date, -one), -two)).toBe(clock.addDays(date, -one - two));
      }),
      runs,
    );
  });

  test('and back again give the date, if it was one, else the last before it or the first after it', () => {
    fc.assert(
      fc.property(anyClock, anyDate, anyDays, ({ clock }, date, days) => {
        const back = clock.addDays(clock.addDays(date, days), -days);
        expect([date, clock.addDays(date, -1)]).toContain(back);
        expect(clock.addDays(back, days)).toBe(clock.addDays(date, days));
      }),
      runs,
    );
  });
});
