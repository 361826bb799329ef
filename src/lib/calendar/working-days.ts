import type { CivilDate } from './civil-date.ts';
import type { Month } from './month.ts';
import { createOpenTime, DAY, floorTo, type Interval } from './open-time.ts';
import { type ClosedDays, dateOf, dayStart } from './schedule.ts';
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
 * @param intervals open stretches of a week, in milliseconds since the start of the week, ascending
 * @param covered gives back a wall time that has at least `room` milliseconds of covered time ahead, or throws `outside-calendar`
 */
export function createWorkingDays(
  intervals: readonly Interval[],
  closed: ClosedDays,
  covered: (wall: number, room?: number) => number,
): WorkingDays {
  const count = createOpenTime(
    intervals.map(([at]) => [floorTo(DAY, at), floorTo(DAY, at) + 1]),
    closed,
  );

  /** The working day that comes so many after the first one from `wall` on. */
  function nth(wall: number, days: number, month = ''): CivilDate {
    const found = dateOf(covered(count.latest(count.before(covered(wall)) + days), 1));
    if (found.startsWith(month)) return found;
    throw new ServiceTimeProblem('never-open', month);
  }

  const monthStart = (month: Month) => dayStart(`${month}-01`);

  return {
    addDays(date, days) {
      const start = dayStart(date);
      if (!Number.isInteger(days)) throw new ServiceTimeProblem('not-finite', days);
      return days > 0 ? nth(start + DAY, days - 1) : days ? nth(start, days) : date;
    },
    firstWorkingDay: (month) => nth(monthStart(month), 0, month),
    // The first of a month and 31 days is always in the next.
    lastWorkingDay: (month) => nth(monthStart(dateOf(monthStart(month) + 31 * DAY).slice(0, 7)), -1, month),
  };
}
