import { orProblem } from './service-time-problem.ts';

/** Milliseconds a zone's wall clock is ahead of UTC at a whole second, itself in milliseconds since 1970. */
export type OffsetAt = (second: number) => number;

/** Reads the offsets of an IANA zone from `Intl`, anew at each call; a null zone reads as UTC. Throws the problem `bad-zone`. */
export function zoneOffset(zone: string | null): OffsetAt {
  // Swedish writes `2026-07-14 11:00:00`. Without a string, `Intl` would take the device's own zone.
  const format = orProblem(
    'bad-zone',
    () =>
      new Intl.DateTimeFormat('sv', {
        timeZone: zone === null ? 'UTC' : `${zone}`,
        dateStyle: 'short',
        timeStyle: 'medium',
      }),
  );
  return (second) => Date.parse(`${format.format(second).replace(/\s/, 'T')}Z`) - second;
}
