import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/lib/calendar/civil-date.ts';
import { monthOf } from '../../../src/lib/calendar/month.ts';

/** A civil date between two, both included. */
export function dateBetween(from: string, until: string) {
  return fc.integer({ min: 0, max: daysBetween(from, until) }).map((days) => addDays(from, days));
}

/** A month between those of two dates, both included. */
export function monthBetween(from: string, until: string) {
  return dateBetween(from, until).map(monthOf);
}
