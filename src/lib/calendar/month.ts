import { type CivilDate, dayOf, daysInMonth, fourDigits, monthNumber, twoDigits } from './civil-date.ts';

/** A month on the calendar, `YYYY-MM`. */
export type Month = string;

/** True for a string that names a month in the years 0001 to 9999. */
export function isMonth(value: unknown): value is Month {
  return typeof value === 'string' && /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(value);
}

/** The month a date falls in. */
export function monthOf(date: CivilDate): Month {
  return date.slice(0, 7);
}

/** Moves a month by a number of months; negative goes back. */
export function addMonths(month: Month, count: number): Month {
  const months = monthNumber(month) + count;
  const year = Math.floor(months / 12);
  return `${fourDigits(year)}-${twoDigits(months - year * 12 + 1)}`;
}
// addMonths('2026-11', 2) // => '2027-01'

/** A given day of a month, clamped to the month's last day. */
export function dayOfMonth(month: Month, day: number): CivilDate {
  const length = lengthOf(month);
  return `${month}-${twoDigits(Math.min(day, length))}`;
}

/** How many days a month has. */
export function lengthOf(month: Month): number {
  const months = monthNumber(month);
  return daysInMonth(Math.floor(months / 12), (months % 12) + 1);
}

/** First day of a month. */
export function firstDayOf(month: Month): CivilDate {
  return `${month}-01`;
}

/** Last day of a month, leap years included. */
export function lastDayOf(month: Month): CivilDate {
  return `${month}-${lengthOf(month)}`;
}
// lastDayOf('2028-02') // => '2028-02-29'

/** The same day some months later, clamped to the month's end (31 January + 1 month is 28 or 29 February). */
export function addMonthsClamped(date: CivilDate, count: number): CivilDate {
  return dayOfMonth(addMonths(monthOf(date), count), dayOf(date));
}
// addMonthsClamped('2028-03-31', -1) // => '2028-02-29'
