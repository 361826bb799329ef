import type { CivilDate } from './civil-date.ts';
import type { Month } from './month.ts';
import { createOpenTime, DAY, startOfDay } from './open-time.ts';
import { dateOf, dayStart } from './schedule.ts';
import { ServiceTimeProblem } from './service-time-problem.ts';

/** Counting in days on which service opens at all. */
export interface WorkingDays {
  /** Moves by working days; from any other day, one day on is the next working day. Zero gives the same date. */
  addDays(date: CivilDate, days: number): CivilDate;
  firstWorkingDay(month: Month): CivilDate;
  lastWorkingDay(month: Month): CivilDate;
}

/**
 * Counts working days as open time of one millisecond at the start of each.
 *
 * @param intervals open stretches of a week, in milliseconds since Sunday 00:00, ascending
 * @param closed wall times at which closed days begin, ascending
 * @param covered gives back a wall time that has at least `room` milliseconds of covered time ahead, or throws `outside-calendar`
 */
export function createWorkingDays(
  intervals: readonly (readonly [at: number, end: number])[],
  closed: Iterable<number>,
  covered: (wall: number, room?: number) => number,
): WorkingDays {
  const opened = intervals.map(([at]) => startOfDay(at));
  const count = createOpenTime(
    opened.map((at) => [at, at + 1]),
    closed,
  );

  /** The working day that comes so many after the first one from `wall` on. */
  function nth(wall: number, days: number, month = ''): CivilDate {
    const found = dateOf(covered(count.latest(count.before(covered(wall)) + days), 1));
    if (found.startsWith(month)) return found;
    throw new ServiceTimeProblem('never-open', month);
  }

  return {
    addDays(date, days) {
      const start = dayStart(date);
      if (!Number.isInteger(days)) throw new ServiceTimeProblem('not-finite', days);
      return days > 0 ? nth(start + DAY, days - 1) : days ? nth(start, days) : date;
    },
    firstWorkingDay: (month) => nth(dayStart(`${month}-01`), 0, month),
    lastWorkingDay(month) {
      const inNextMonth = dateOf(dayStart(`${month}-01`) + 31 * DAY);
      return nth(dayStart(`${inNextMonth.slice(0, 7)}-01`), -1, month);
    },
  };
}
