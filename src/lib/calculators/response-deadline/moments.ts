import { addDays, type CivilDate } from '../../calendar/civil-date.ts';
import { type DateTime, hasOffset } from '../../calendar/date-time.ts';
import { zoneOffset } from '../../calendar/zone-offset.ts';

/** A moment in epoch milliseconds; without a zone, wall-clock time counted as if it were UTC. */
export type Instant = number;

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

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
  const known = moments.get(zone) ?? createMoments(zone);
  moments.set(zone, known);
  return known;
}

const moments = new Map<string | null, Moments>();

function createMoments(zone: string | null): Moments {
  const offsetAt = zoneOffset(zone);
  const fromWall = (wall: number) => {
    const before = offsetAt(wall - DAY);
    const after = offsetAt(wall + DAY);
    return offsetAt(wall - before) !== before && offsetAt(wall - after) === after ? wall - after : wall - before;
  };
  const wallText = (instant: Instant) => textOfWall(instant + offsetAt(instant));
  return {
    zone,
    instantOf: (dateTime) =>
      zone !== null && hasOffset(dateTime)
        ? Math.floor(Date.parse(dateTime) / 1000) * 1000
        : fromWall(Date.parse(`${withSeconds(dateTime)}Z`)),
    textOf(instant) {
      if (zone === null) return textOfWall(instant);
      const offset = Math.round(offsetAt(instant) / MINUTE) * MINUTE;
      return textOfWall(instant + offset) + offsetText(offset);
    },
    sameTimeOn: (date, instant) => fromWall(Date.parse(`${date}${wallText(instant).slice(10)}Z`)),
    startOf: (date) => fromWall(Date.parse(`${date}T00:00:00Z`)),
    dateOf: (instant) => wallText(instant).slice(0, 10),
  };
}

/** The wall-clock part of a date-time, to the second. */
function withSeconds(dateTime: DateTime): string {
  return dateTime.charAt(16) === ':' ? dateTime.slice(0, 19) : `${dateTime.slice(0, 16)}:00`;
}

function textOfWall(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19);
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The days from one date to another, both included. */
export function datesBetween(from: CivilDate, until: CivilDate): CivilDate[] {
  const dates: CivilDate[] = [];
  for (let date = from; date <= until; date = addDays(date, 1)) dates.push(date);
  return dates;
}
