import type { CivilDate } from './civil-date.ts';
import { DAY } from './open-time.ts';
import { orProblem, ServiceTimeProblem } from './service-time-problem.ts';

/**
 * Open intervals of each weekday, 0 = Sunday to 6, as `['08:30', '16:00']`: the first time inclusive, the second not.
 * The end of the day is '24:00'. Overlapping intervals count once.
 */
export type ServiceWeek = Readonly<Record<number, readonly (readonly [from: string, to: string])[]>>;

/** A date closed all day, with its name where the ledger should give it. */
export type ServiceHoliday = CivilDate | { readonly date: CivilDate; readonly name: string };

/** Wall time at which a date begins, in milliseconds since 1970-01-01T00:00. Throws `not-a-date`. */
export function dayStart(date: CivilDate): number {
  const start = Date.parse(`${date}T00:00Z`);
  if (dateOf(start) === date) return start;
  throw new ServiceTimeProblem('not-a-date', date);
}

/** The date of a wall time. By `Date`, which every browser brings along, to keep the clock small. */
export function dateOf(wall: number): CivilDate {
  return `${new Date(wall).toJSON()}`.slice(0, 10);
}

/** The week's intervals in milliseconds since Sunday 00:00, ascending. Throws `bad-week` and `never-open`. */
export function weekIntervals(week: ServiceWeek): [at: number, end: number][] {
  const intervals = orProblem('bad-week', () =>
    Object.entries(week).flatMap(([weekday, pairs]) =>
      pairs.map(([from, to]): [number, number] => {
        const [at, end] = [timeOfDay(from), timeOfDay(to)];
        if (!/^[0-6]$/.test(weekday) || !(at < end)) throw `${weekday} ${from} ${to}`;
        return [+weekday * DAY + at, +weekday * DAY + end];
      }),
    ),
  );
  if (intervals.length) return intervals.sort(([a], [b]) => a - b);
  throw new ServiceTimeProblem('never-open', 'week');
}

function timeOfDay(text: string): number {
  return /^\d\d:\d\d$/.test(text) ? Date.parse(`1970-01-01T${text}Z`) : Number.NaN;
}

/** Closed days in order, each by the wall time at which it begins, with its name if known. */
export type ClosedDays = ReadonlyMap<number, string | undefined>;

/** Throws `bad-holidays`. */
export function closedDays(holidays: readonly ServiceHoliday[]): ClosedDays {
  const days = orProblem('bad-holidays', () =>
    holidays.map((day): [number, string | undefined] => {
      const { date, name } = typeof day === 'string' ? { date: day, name: undefined } : day;
      return [dayStart(date), name];
    }),
  );
  return new Map(days.sort(([a], [b]) => a - b));
}
