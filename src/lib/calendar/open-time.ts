import { lastPoint, type Point, type Points } from './points.ts';

export const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** 1970-01-04, the first Sunday of wall time. */
const SUNDAY = 3 * DAY;

/** Wall time at which a wall time's day begins. */
export function startOfDay(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}

/** Wall time at which a wall time's week begins, on Sunday. */
export function startOfWeek(wall: number): number {
  return Math.floor((wall - SUNDAY) / WEEK) * WEEK + SUNDAY;
}

/** A stretch from `at` to before `end`, and the open time before it. */
interface Stretch extends Point {
  end: number;
}

interface Closing extends Stretch {
  /** Open time of the bare week that closed days have taken by the end of this one. */
  readonly lost: number;
}

/** A running count of open time on a wall clock, read both ways. Wall times are milliseconds since 1970-01-01T00:00. */
export interface OpenTime {
  /** The open stretches of a week that begins on Sunday at 0, in order; the first is empty. */
  readonly week: Readonly<Points<Readonly<Stretch>>>;
  /** Open time before a wall time. */
  before(wall: number): number;
  /** The latest wall time with that much open time before it, which is always an open one. Whole milliseconds. */
  latest(open: number): number;
}

/**
 * Counts open time over a repeating week less whole closed days, at a cost that does not grow with the span.
 *
 * @param intervals open stretches of a week that begins on Sunday at 0, ascending; overlaps merge
 * @param holidays wall times at which closed days begin, ascending, each once
 */
export function createOpenTime(
  intervals: readonly (readonly [at: number, end: number])[],
  holidays: Iterable<number>,
): OpenTime {
  let stretch: Stretch = { at: 0, end: 0, open: 0 };
  const week: Points<Stretch> = [stretch];
  for (const [at, end] of intervals) {
    if (at < stretch.end) stretch.end = Math.max(stretch.end, end);
    else {
      stretch = { at, end, open: stretch.open + stretch.end - stretch.at };
      week.push(stretch);
    }
  }
  const total = stretch.open + stretch.end - stretch.at;

  const inBareWeek = (wall: number) => {
    const sunday = startOfWeek(wall);
    const { at, end, open } = lastPoint(week, 'at', wall - sunday);
    return ((sunday - SUNDAY) / WEEK) * total + open + Math.min(wall - sunday, end) - at;
  };

  let closing: Closing = { at: -Infinity, end: -Infinity, open: -Infinity, lost: 0 };
  const closings: Points<Closing> = [closing];
  for (const at of holidays) {
    const end = at + DAY;
    const open = inBareWeek(at) - closing.lost;
    closing = { at, end, open, lost: inBareWeek(end) - open };
    closings.push(closing);
  }

  return {
    week,
    before(wall) {
      const { end, lost } = lastPoint(closings, 'at', wall);
      return inBareWeek(Math.max(wall, end)) - lost;
    },
    latest(open) {
      const bare = open + lastPoint(closings, 'open', open).lost;
      const weeks = Math.floor(bare / total);
      const rest = bare - weeks * total;
      const { at, open: before } = lastPoint(week, 'open', rest);
      return SUNDAY + weeks * WEEK + at + rest - before;
    },
  };
}
