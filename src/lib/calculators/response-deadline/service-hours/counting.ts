import { addDays } from '../../../calendar/civil-date.ts';
import type { ServiceClock } from '../../../calendar/service-clock.ts';
import type { Instant, Moments } from '../moments.ts';
import type { Amount } from '../schema.ts';

export type ClockRule = 'harmonised' | 'elapsed' | 'service-hours';
export type DaysRule = 'business-days' | 'calendar-days';

const HOUR = 3_600_000;
const HOURS_OF_A_DAY = 24;

/**
 * One way to count a deadline: hours that run always, hours of attention, business days to the same time of day,
 * business days to the close of the last, or calendar days to the same time of day.
 */
export interface Counting {
  readonly how: 'elapsed-hours' | 'service-hours' | 'same-time' | 'close-of-day' | 'calendar-days';
  readonly count: number;
}

/** From when a deadline runs and when it falls. */
export interface Span {
  readonly startsAt: Instant;
  readonly dueAt: Instant;
}

/** How an amount is counted under the readings in force. */
export function countingOf({ unit, value }: Amount, clock: ClockRule, days: DaysRule): Counting {
  if (unit === 'day' && days === 'calendar-days') return { how: 'calendar-days', count: value };
  if (unit !== 'hour') return { how: 'close-of-day', count: value };
  if (clock === 'elapsed') return { how: 'elapsed-hours', count: value };
  if (clock === 'service-hours' || value < HOURS_OF_A_DAY) return { how: 'service-hours', count: value };
  return { how: 'same-time', count: value / HOURS_OF_A_DAY };
}
// countingOf({ unit: 'hour', value: 48, … }, 'harmonised', 'business-days') // => { how: 'same-time', count: 2 }

/**
 * Counts from the moment a request is received. Where the clock is that of the service, a request outside its hours
 * starts at the next opening; for days to a close, the day of receipt is day 0 whatever the hour.
 */
export function spanOf(received: Instant, { how, count }: Counting, clock: ServiceClock, moments: Moments): Span {
  const date = moments.dateOf(received);
  if (how === 'elapsed-hours') return { startsAt: received, dueAt: received + count * HOUR };
  if (how === 'calendar-days') return { startsAt: received, dueAt: moments.sameTimeOn(addDays(date, count), received) };
  const startsAt = clock.nextOpening(received);
  if (how === 'service-hours') return { startsAt, dueAt: clock.add(startsAt, count * HOUR) };
  if (how === 'close-of-day') {
    const last = clock.addDays(date, count);
    return { startsAt, dueAt: clock.previousClosing(moments.startOf(addDays(last, 1))) };
  }
  const last = clock.addDays(moments.dateOf(startsAt), count);
  return { startsAt, dueAt: clock.nextOpening(moments.sameTimeOn(last, startsAt)) };
}
