import type { DateTime } from '../../calendar/date-time.ts';

const OFFSET = /(Z|[+-]\d{2}:\d{2})$/;
const HOUR = 3_600_000;

/** The offset a date-time carries, '' for none; `Z` and `-00:00` are the same as `+00:00`. */
export function offsetOf(dateTime: DateTime): string {
  const offset = OFFSET.exec(dateTime)?.[0] ?? '';
  return /^(Z|-00:00)$/.test(offset) ? '+00:00' : offset;
}

/** Milliseconds of a date-time's own wall clock; only comparable with times of the same offset. */
export function wallClock(dateTime: DateTime): number {
  return Date.parse(`${dateTime.replace(OFFSET, '')}Z`);
}

/** The wall-clock time some hours later, without offset. */
export function hoursAfter(dateTime: DateTime, hours: number): DateTime {
  const time = wallClock(dateTime) + hours * HOUR;
  return new Date(time).toISOString().slice(0, time % 1000 === 0 ? 19 : 23);
}
// hoursAfter('2026-03-03T10:00', 3) // => '2026-03-03T13:00:00'
