import { addDays, type CivilDate, dayOf } from './civil-date.ts';

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
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((((months % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}
// addMonths('2026-11', 2) // => '2027-01'

/** A given day of a month, clamped to the month's last day. */
export function dayOfMonth(month: Month, day: number): CivilDate {
  const last = lastDayOf(month);
  return day >= dayOf(last) ? last : `${month}-${String(day).padStart(2, '0')}`;
}

/** First day of a month. */
export function firstDayOf(month: Month): CivilDate {
  return `${month}-01`;
}

/** Last day of a month, leap years included. */
export function lastDayOf(month: Month): CivilDate {
  return addDays(firstDayOf(addMonths(month, 1)), -1);
}
// lastDayOf('2028-02') // => '2028-02-29'

/** The same day some months later, clamped to the month's end (31 January + 1 month is 28 or 29 February). */
export function addMonthsClamped(date: CivilDate, count: number): CivilDate {
  return dayOfMonth(addMonths(monthOf(date), count), dayOf(date));
}
// addMonthsClamped('2028-03-31', -1) // => '2028-02-29'
