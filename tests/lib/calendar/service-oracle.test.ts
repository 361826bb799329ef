import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createServiceClock, type LedgerRow } from '../../../src/lib/service-time.ts';
import { createOracle } from './oracle.ts';
import { anySituation, changes } from './schedules.ts';

const MINUTE = 60_000;

/** As many open minutes as the oracle can find within its walk, whatever the week. */
const anyAmount = fc.integer({ min: -240, max: 240 }).filter((minutes) => minutes !== 0);

test('the clock agrees with one that looks at each minute', { timeout: 120_000 }, () => {
  const seen = { nearSantiago: 0, backwards: 0 };
  fc.assert(
    fc.property(anySituation, anyAmount, fc.integer({ min: 0, max: 6000 }), ({ start, schedule }, amount, span) => {
      const clock = createServiceClock(schedule);
      const oracle = createOracle(schedule);
      expect(clock.isOpen(start)).toBe(oracle.isOpen(start));
      expect(clock.nextOpening(start)).toBe(oracle.nextOpening(start));
      expect(clock.previousClosing(start)).toBe(oracle.previousClosing(start));
      expect(clock.add(start, amount * MINUTE)).toBe(oracle.add(start, amount));
      const counted = oracle.byDate(start, start + span * MINUTE);
      const sum = [...counted.values()].reduce((minutes, more) => minutes + more, 0);
      expect(clock.between(start, start + span * MINUTE)).toBe(sum * MINUTE);
      expect(byDate(clock.explain(start, start + span * MINUTE))).toEqual(counted);
      if (schedule.zone === 'America/Santiago' && isNearChange(start)) seen.nearSantiago += 1;
      if (amount < 0) seen.backwards += 1;
    }),
    { numRuns: 2400, seed: 20260713 },
  );
  expect(seen.nearSantiago).toBeGreaterThan(800);
  expect(seen.backwards).toBeGreaterThan(1000);
});

/** What a ledger counted, by date, where it counted anything. */
function byDate(rows: readonly LedgerRow[]): Map<string, number> {
  const minutes = new Map<string, number>();
  for (const { on, counted } of rows) if (counted) minutes.set(on, (minutes.get(on) ?? 0) + counted);
  return minutes;
}

function isNearChange(instant: number): boolean {
  return (changes['America/Santiago'] ?? []).some(
    (change) => Math.abs(Date.parse(change) - instant) < 3 * 1440 * MINUTE,
  );
}
