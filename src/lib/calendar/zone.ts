import { type DateTime, hasOffset, isDateTime } from './date-time.ts';
import { DAY, floorTo } from './open-time.ts';
import { remembered } from './remembered.ts';
import { ServiceTimeProblem } from './service-time-problem.ts';
import { zoneOffset } from './zone-offset.ts';

/** An IANA zone; null for a plain wall clock, which reads as if it were UTC and is written without an offset. */
export type Zone = string | null;

const MINUTE = 60_000;

/** Offsets of each zone asked about, by UTC day; NaN on a day that sees a change. */
const zones = new Map<string, (instant: number) => number>();

/** Milliseconds a zone's wall clock is ahead of UTC at an instant. Throws `bad-zone`, or `not-a-date` for an instant that is none. */
export function offsetOf(instant: number, zone: Zone): number {
  if (!Number.isFinite(instant)) throw new ServiceTimeProblem('not-a-date', instant);
  if (zone === null) return 0;
  return remembered(zones, zone, () => rememberDays(zone))(instant);
}

/** Asks `Intl` twice for each day, and again only on days that see a change. */
function rememberDays(zone: string): (instant: number) => number {
  const offsetAt = zoneOffset(zone);
  const days = new Map<number, number>();
  return (instant) => {
    const day = floorTo(DAY, instant);
    let offset = days.get(day);
    if (offset === undefined) {
      offset = offsetAt(day) === offsetAt(day + DAY) ? offsetAt(day) : Number.NaN;
      days.set(day, offset);
    }
    return Number.isNaN(offset) ? offsetAt(floorTo(1000, instant)) : offset;
  };
}

/**
 * The instant of a date-time, in epoch milliseconds. One with its own offset is already an instant, which a null zone reads as it stands.
 * A wall time that does not exist moves forward by the gap; one that happens twice is the first. Throws `bad-zone` and `not-a-date`.
 */
export function instantOf(wall: DateTime, zone: Zone): number {
  if (!isDateTime(wall)) throw new ServiceTimeProblem('not-a-date', wall);
  if (zone !== null && hasOffset(wall)) return Date.parse(wall);
  return fromWall(Date.parse(`${wall.replace(/(Z|[+-]\d{2}:\d{2})$/, '')}Z`), zone);
}
// instantOf('2026-09-06T00:30', 'America/Santiago') // => the instant of 2026-09-06T01:30:00-03:00

/** The same for a wall time in milliseconds since 1970-01-01T00:00. */
export function fromWall(wall: number, zone: Zone): number {
  const before = offsetOf(wall - DAY, zone);
  const after = offsetOf(wall + DAY, zone);
  const skippedOrFirst = offsetOf(wall - before, zone) === before || offsetOf(wall - after, zone) !== after;
  return wall - (skippedOrFirst ? before : after);
}

/** What a zone's wall clock shows at an instant, `2026-07-14T11:00:00`, with milliseconds only where there are some. */
export function wallTimeOf(instant: number, zone: Zone): DateTime {
  return textOfWall(instant + offsetOf(instant, zone));
}

/** An instant in a zone with its offset, `2026-07-14T11:00:00-05:00`; a null zone gives the wall time alone. */
export function formatInstant(instant: number, zone: Zone): DateTime {
  if (zone === null) return wallTimeOf(instant, zone);
  // Offsets had seconds until about 1920, which ISO cannot say.
  const offset = Math.round(offsetOf(instant, zone) / MINUTE);
  const size = Math.abs(offset);
  return `${textOfWall(instant + offset * MINUTE)}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function textOfWall(wall: number): DateTime {
  return new Date(wall).toISOString().slice(0, -1).replace('.000', '');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
