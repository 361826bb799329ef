/** Prints this device's offset and a digest of many answers about dates and times. See device-zone.test.ts. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { addDays, weekdayOf } from '../../../src/lib/calendar/civil-date.ts';
import { addMonthsClamped, lastDayOf, monthOf } from '../../../src/lib/calendar/month.ts';
import { formatInstant, instantOf, wallTimeOf } from '../../../src/lib/calendar/zone.ts';
import { createServiceClock } from '../../../src/lib/service-time.ts';
import { anySituation } from './schedules.ts';

const digest = createHash('sha256');
const situations = fc.sample(anySituation, { numRuns: 150, seed: 5 });
for (const { start, schedule } of situations) {
  const clock = createServiceClock(schedule);
  const wall = wallTimeOf(start, schedule.zone);
  const date = wall.slice(0, 10);
  const answers = [
    [clock.add(start, 9e6), clock.add(start, -9e6), clock.nextOpening(start), clock.previousClosing(start)],
    [clock.addDays(date, 7), clock.firstWorkingDay(monthOf(date)), clock.lastWorkingDay(monthOf(date))],
    clock.explain(start, start + 9e8),
    [instantOf(wall, schedule.zone), formatInstant(start, schedule.zone), wall],
    [addDays(date, 30), weekdayOf(date), addMonthsClamped(date, 1), lastDayOf(monthOf(date))],
  ];
  digest.update(JSON.stringify(answers));
}
console.log(`${new Date('2026-01-01T00:00').getTimezoneOffset()} ${digest.digest('hex')}`);
