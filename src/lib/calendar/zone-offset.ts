import { orProblem } from './service-time-problem.ts';

/** Milliseconds a zone's wall clock is ahead of UTC at an instant. */
export type OffsetAt = (instant: number) => number;

/**
 * Reads the offsets of an IANA zone from `Intl`, to the second; a null zone reads as UTC.
 * Each call asks `Intl`: keep the answers. Throws the problem `unknown-zone`.
 */
export function zoneOffset(zone: string | null): OffsetAt {
  // The British form is day, month, year of four digits and a clock of 24 hours.
  const format = orProblem('unknown-zone', () => {
    return new Intl.DateTimeFormat('en-GB', { timeZone: `${zone ?? 'UTC'}`, dateStyle: 'short', timeStyle: 'medium' });
  });
  return (instant) => {
    const second = Math.floor(instant / 1000) * 1000;
    const [day = 0, month = 0, year = 0, ...time] = (format.format(second).match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year, month - 1, day, ...time) - second;
  };
}
