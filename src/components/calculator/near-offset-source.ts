import { zoneOffset } from '../../lib/calendar/zone-offset.ts';
import type { Provider } from '../../lib/policy/policy.ts';
import type { NearOffsets } from './near-offset.ts';

const DAY = 86_400_000;
/**
 * How long a page may know offsets by itself. No longer, as a country may change its clocks, and browsers are told of it
 * sooner than a page that is seldom built.
 */
const DAYS_BEFORE = 7;
const DAYS_AFTER = 45;

/** The offsets that a provider's clocks keep around a moment, in milliseconds since 1970. */
export function nearOffsets({ zone, countries = {} }: Provider, moment: number): NearOffsets {
  const zones = [zone, ...Object.values(countries).map((place) => place.zone)];
  return Object.fromEntries(zones.flatMap((one) => (one ? [[one, stretchAround(one, moment)]] : [])));
}

/** The whole days around a moment that see no change of offset; none where its own day sees one. */
function stretchAround(zone: string, moment: number): NearOffsets[string] {
  const offsetAt = zoneOffset(zone);
  const today = moment - (moment % DAY);
  const offset = offsetAt(today);
  let [from, until] = [today, today];
  while (until < today + DAYS_AFTER * DAY && offsetAt(until + DAY) === offset) until += DAY;
  while (from > today - DAYS_BEFORE * DAY && offsetAt(from - DAY) === offset) from -= DAY;
  return [from, until, offset];
}
