import { addDays, type CivilDate } from '../../calendar/civil-date.ts';
import type { DateTime } from '../../calendar/date-time.ts';
import { floorTo } from '../../calendar/open-time.ts';
import { remembered } from '../../calendar/remembered.ts';
import { formatInstant, instantOf, wallTimeOf } from '../../calendar/zone.ts';

/** A moment in epoch milliseconds; without a zone, wall-clock time counted as if it were UTC. */
export type Instant = number;

const SECOND = 1000;

/** Reads and writes the moments of one zone. */
export interface Moments {
  readonly zone: string | null;
  /** The instant of a date-time, whole seconds. A wall time skipped moves on by the gap, one repeated is the first. */
  instantOf(dateTime: DateTime): Instant;
  /** `2026-07-14T11:00:00-05:00`; without a zone, `2026-07-14T11:00:00`. */
  textOf(instant: Instant): DateTime;
  /** The same time of the clock on another date. */
  sameTimeOn(date: CivilDate, instant: Instant): Instant;
  /** The first instant of a date. */
  startOf(date: CivilDate): Instant;
  dateOf(instant: Instant): CivilDate;
}

/** The moments of an IANA zone; null has wall-clock times only, and drops offsets without converting. */
export function momentsIn(zone: string | null): Moments {
  return remembered(moments, zone, () => createMoments(zone));
}

const moments = new Map<string | null, Moments>();

function createMoments(zone: string | null): Moments {
  return {
    zone,
    instantOf: (dateTime) => floorTo(SECOND, instantOf(dateTime, zone)),
    textOf: (instant) => formatInstant(instant, zone),
    sameTimeOn: (date, instant) => instantOf(`${date}${wallTimeOf(instant, zone).slice(10)}`, zone),
    startOf: (date) => instantOf(`${date}T00:00`, zone),
    dateOf: (instant) => wallTimeOf(instant, zone).slice(0, 10),
  };
}

/** The days from one date to another, both included. */
export function datesBetween(from: CivilDate, until: CivilDate): CivilDate[] {
  const dates: CivilDate[] = [];
  for (let date = from; date <= until; date = addDays(date, 1)) dates.push(date);
  return dates;
}
