import { AT, lastPoint, OPEN } from './points.ts';

export const DAY = 86_400_000;
/** A week of wall time, which begins on a Thursday, as wall time does. */
export const WEEK = 7 * DAY;

/** The last whole multiple of `unit` not beyond `time`. */
export function floorTo(unit: number, time: number): number {
  return Math.floor(time / unit) * unit;
}

/** A stretch of the week, in milliseconds since its start. */
export type Interval = readonly [at: number, until: number];

/** An interval that serves, with the open time of the week before it. */
type Stretch = readonly [at: number, open: number, until: number];

/** A closed day, with the open time that closed days have taken from the bare week by the end of this one. */
type Closing = readonly [at: number, open: number, lost: number];

/** A running count of open time on a wall clock, read both ways. Wall times are milliseconds since 1970-01-01T00:00. */
export interface OpenTime {
  /** The open stretches of a week, in order, none over another. */
  readonly week: readonly Stretch[];
  /** Open time before a wall time. */
  before(wall: number): number;
  /** The latest wall time with that much open time before it, which is always an open one. Whole milliseconds. */
  latest(open: number): number;
}

/**
 * Counts open time over a repeating week less whole closed days, at a cost that does not grow with the span.
 *
 * @param intervals ascending; one at least, and overlaps count once
 * @param closedDays by the wall times at which they begin, ascending, each once
 */
export function createOpenTime(
  intervals: readonly Interval[],
  closedDays: Iterable<readonly [at: number, ...unknown[]]>,
): OpenTime {
  const week: Stretch[] = [];
  let total = 0;
  let reached = 0;
  for (const [from, until] of intervals) {
    const at = Math.max(from, reached);
    if (at < until) {
      week.push([at, total, until]);
      total += until - at;
      reached = until;
    }
  }

  const inBareWeek = (wall: number) => {
    const start = floorTo(WEEK, wall);
    const [at, open, until] = lastPoint(week, AT, wall - start);
    return (start / WEEK) * total + open + Math.max(0, Math.min(wall - start, until) - at);
  };

  let closing: Closing = [-Infinity, -Infinity, 0];
  const closings = [closing];
  for (const [at] of closedDays) {
    const open = inBareWeek(at) - closing[2];
    closing = [at, open, inBareWeek(at + DAY) - open];
    closings.push(closing);
  }

  return {
    week,
    before(wall) {
      const [at, , lost] = lastPoint(closings, AT, wall);
      return inBareWeek(Math.max(wall, at + DAY)) - lost;
    },
    latest(open) {
      const [, , lost] = lastPoint(closings, OPEN, open);
      const weeks = Math.floor((open + lost) / total);
      const rest = open + lost - weeks * total;
      const [at, before] = lastPoint(week, OPEN, rest);
      return weeks * WEEK + at + rest - before;
    },
  };
}
