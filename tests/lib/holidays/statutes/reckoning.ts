/**
 * Calendar reckoning for the statutes, written apart from `src/lib` and from date-holidays so that the three can disagree.
 * A date is `YYYY-MM-DD`; Monday is 1 and Sunday 7.
 */
const DAY_MS = 86_400_000;

export const monday = 1;
export const tuesday = 2;
export const wednesday = 3;
export const thursday = 4;
export const friday = 5;
export const saturday = 6;
export const sunday = 7;

export function on(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

export function plus(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

export function weekday(date: string): number {
  return new Date(Date.parse(date)).getUTCDay() || sunday;
}

/** The nth given weekday of a month. */
export function nth(year: number, month: number, count: number, day: number): string {
  const first = on(year, month, 1);
  return plus(first, ((day - weekday(first) + 7) % 7) + (count - 1) * 7);
}

/** The last given weekday of a month. */
export function last(year: number, month: number, day: number): string {
  const end = on(year, month + 1, 0);
  return plus(end, -((weekday(end) - day + 7) % 7));
}

/** The same date when it is a Monday, else the Monday after it. */
export function mondayFrom(date: string): string {
  return plus(date, (8 - weekday(date)) % 7);
}

/** The Monday of the week the date is in. */
export function mondayOf(date: string): string {
  return plus(date, 1 - weekday(date));
}

/** Easter Sunday, by the algorithm of Meeus, Jones and Butcher. */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return on(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}
