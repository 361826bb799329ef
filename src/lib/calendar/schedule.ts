import type { LedgerRow } from '../outcome/outcome.ts';
import type { CivilDate } from './civil-date.ts';
import { DAY, type Interval } from './open-time.ts';
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
  if (dateOf(start) === `${date}`) return start;
  throw new ServiceTimeProblem('not-a-date', date);
}

/** A wall time as `Date` writes it, which keeps the clock small; null when not a number. */
export function isoOf(wall: number): string {
  return new Date(wall).toJSON();
}

/** The date of a wall time; undefined when not a number. */
export function dateOf(wall: number): CivilDate {
  return isoOf(wall)?.slice(0, 10);
}

const byFirst = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]) => a - b;

/** The open intervals in milliseconds since the start of the week, ascending. Throws `bad-week` and `never-open`. */
export function weekIntervals(week: ServiceWeek): Interval[] {
  const intervals = orProblem('bad-week', () =>
    Object.entries(week).flatMap(([weekday, pairs]) =>
      pairs.map(([from, to]): Interval => {
        const [at, until] = [from, to].map(
          (time) => ((+weekday + 3) % 7) * DAY + Date.parse(`1970-01-01T${time}Z`),
        ) as [number, number];
        if (at < until && /^[0-6](\d\d:\d\d){2}$/.test(weekday + from + to)) return [at, until];
        throw [from, to];
      }),
    ),
  );
  if (intervals.length) return intervals.sort(byFirst);
  throw new ServiceTimeProblem('never-open', 'week');
}

/** Why a day or what remains of it does not count, as the ledger says it. */
export type WhySkipped = Pick<LedgerRow, 'skipped' | 'holiday'>;

/** Closed days in order, each by the wall time at which it begins. */
export type ClosedDays = ReadonlyMap<number, WhySkipped>;

/** Throws `bad-holidays`. */
export function closedDays(holidays: readonly ServiceHoliday[]): ClosedDays {
  const skipped = 'holiday';
  const days = orProblem('bad-holidays', () =>
    holidays.map((day): [number, WhySkipped] =>
      typeof day === 'string' ? [dayStart(day), { skipped }] : [dayStart(day.date), { skipped, holiday: day.name }],
    ),
  );
  return new Map(days.sort(byFirst));
}
