import type { LedgerRow } from '../outcome/outcome.ts';
import type { CivilDate } from './civil-date.ts';
import { createOpenTime, DAY } from './open-time.ts';
import { AT, OPEN } from './points.ts';
import { closedDays, dayStart, type ServiceHoliday, type ServiceWeek, weekIntervals } from './schedule.ts';
import { serviceLedger } from './service-ledger.ts';
import { ServiceTimeProblem } from './service-time-problem.ts';
import { createTimeline } from './timeline.ts';
import { createWorkingDays, type WorkingDays } from './working-days.ts';

/** When a service is attended. */
export interface ServiceSchedule {
  /** IANA zone; null reads instants as wall clock, as if UTC. */
  readonly zone: string | null;
  readonly week: ServiceWeek;
  readonly holidays?: readonly ServiceHoliday[];
  /** First and last date the holidays are known for; 1970-01-01 to 2199-12-31 unless given. */
  readonly covers?: { readonly from: CivilDate; readonly until: CivilDate };
}

/** Counts in service time. Instants are epoch milliseconds, whole: fractions are dropped. Every method may throw a `ServiceTimeProblem`. */
export interface ServiceClock extends WorkingDays {
  /** The earliest instant by which that much open time has passed since `start`; negative, the latest before it. Amounts round to the millisecond. */
  add(start: number, milliseconds: number): number;
  /** Open milliseconds in [from, to); negative when `to` is earlier. */
  between(from: number, to: number): number;
  isOpen(instant: number): boolean;
  /** The instant itself when open, else the next at which service opens. */
  nextOpening(instant: number): number;
  /** The instant itself when open just before it, else the last at which service closed. */
  previousClosing(instant: number): number;
  /** Day by day what `between` counts, in minutes that add up to it exactly. */
  explain(from: number, to: number): LedgerRow[];
}

/**
 * Creates the clock of one schedule. Asks `Intl` about a stretch of time only once, so keep the clock: its answers cost the
 * same for hours and for years. Throws `ServiceTimeProblem` for a schedule that cannot be (see its codes).
 */
export function createServiceClock({ zone, week, holidays = [], covers }: ServiceSchedule): ServiceClock {
  const from = covers ? dayStart(covers.from) : 0;
  const until = covers ? dayStart(covers.until) + DAY : Date.UTC(2200, 0);
  const intervals = weekIntervals(week);
  const closed = closedDays(holidays);
  const openTime = createOpenTime(intervals, closed);
  const reach = createTimeline(zone, openTime, from - DAY, until + DAY);

  function covered(wall: number, room = 0): number {
    if (wall >= from && wall <= until - room) return wall;
    throw new ServiceTimeProblem('outside-calendar', wall);
  }

  function openBefore(instant: number): number {
    const [, , offset, shift] = reach(AT, instant);
    return openTime.before(covered(Math.floor(instant) + offset)) + shift;
  }

  /** The latest instant with that much open time before it; or, for an `end` of 1, the earliest. */
  function instantAt(open: number, end: number): number {
    const [, , offset, shift] = reach(OPEN, open - end);
    return covered(openTime.latest(open - end - shift), 1) - offset + end;
  }

  const between = (start: number, end: number) => openBefore(end) - openBefore(start);

  return {
    add(start, milliseconds) {
      if (!Number.isFinite(milliseconds)) throw new ServiceTimeProblem('not-finite', milliseconds);
      const amount = Math.round(milliseconds);
      const open = openBefore(start) + amount;
      return amount ? instantAt(open, amount > 0 ? 1 : 0) : start;
    },
    between,
    isOpen: (instant) => between(instant, instant + 1) > 0,
    nextOpening: (instant) => instantAt(openBefore(instant), 0),
    previousClosing: (instant) => instantAt(openBefore(instant), 1),
    ...createWorkingDays(intervals, closed, covered),
    explain(start, end) {
      between(start, end);
      return serviceLedger(openTime, closed, reach, start, end);
    },
  };
}
