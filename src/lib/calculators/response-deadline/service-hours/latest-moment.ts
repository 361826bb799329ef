import type { Instant } from '../moments.ts';

const SECOND = 1000;
const DAY = 86_400_000;

/**
 * The latest second at which to ask so as to be answered by a moment: the exact inverse of a deadline that never falls
 * earlier for a later request. Undefined when even the first moment allowed is too late.
 *
 * @param inTime whether a request at a moment is answered in time
 * @param earliest the first moment that may be tried
 */
export function latestMoment(
  needed: Instant,
  inTime: (asked: Instant) => boolean,
  earliest: Instant,
): Instant | undefined {
  if (inTime(needed)) return needed;
  let late = needed;
  let early = needed;
  for (let stride = DAY; ; stride *= 2) {
    early = Math.max(earliest, needed - stride);
    if (inTime(early)) break;
    if (early === earliest) return undefined;
    late = early;
  }
  while (late - early > SECOND) {
    const middle = early + Math.floor((late - early) / (2 * SECOND)) * SECOND;
    if (inTime(middle)) early = middle;
    else late = middle;
  }
  return early;
}
