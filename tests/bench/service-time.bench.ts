/**
 * How many additions of service time one core makes in a second, and whether large ones cost more than small ones.
 * Run it: `node tests/bench/service-time.bench.ts`. A busy machine slows all rows alike; the ratio is within one run.
 */
import { createServiceClock } from '../../src/lib/service-time.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const office = [['08:30', '16:00']] as const;

/** Eighteen days a year, as many as Colombia has, from 2024 to 2030. */
const holidays = Array.from({ length: 7 * 18 }, (_, index) => {
  const year = 2024 + Math.floor(index / 18);
  return new Date(Date.UTC(year, 0, 1) + (index % 18) * 20 * DAY).toISOString().slice(0, 10);
});

const starts = Array.from(
  { length: 1000 },
  (_, index) => Date.UTC(2025, 0) + ((index * 123_456_789) % (3 * 365 * DAY)),
);

/** Nanoseconds of one addition, the best of some rounds. */
function cost(zone: string, hours: number): number {
  const clock = createServiceClock({ zone, week: { 1: office, 2: office, 3: office, 4: office, 5: office }, holidays });
  let best = Number.POSITIVE_INFINITY;
  let kept = 0;
  for (let round = 0; round < 20; round += 1) {
    const began = performance.now();
    for (let index = 0; index < 100_000; index += 1)
      kept += clock.add(starts[index % starts.length] ?? 0, hours * HOUR);
    best = Math.min(best, (performance.now() - began) * 10);
  }
  if (!Number.isFinite(kept)) throw new Error('an addition went wrong');
  return best;
}

for (const zone of ['America/Bogota', 'America/Santiago']) {
  cost(zone, 300);
  const [small, usual, large] = [3, 300, 2000].map((hours) => cost(zone, hours)) as [number, number, number];
  console.log(`${zone}: ${(1000 / usual).toFixed(1)} million additions of 300 h a second`);
  console.log(
    `${zone}: 2,000 h costs ${(large / small).toFixed(2)} times 3 h (${large.toFixed(0)} and ${small.toFixed(0)} ns)`,
  );
}
