import { zoneOffset } from '../../lib/calendar/zone-offset.ts';

const MINUTE = 60_000;

/**
 * The present moment on a zone's clock, `YYYY-MM-DDTHH:mm`; on the device's own clock when the zone is null. The only
 * place where time enters: rules never ask for it.
 */
export function nowIn(zone: string | null, instant = new Date()): string {
  const second = Math.floor(instant.getTime() / 1000) * 1000;
  const ahead = zone === null ? -instant.getTimezoneOffset() * MINUTE : zoneOffset(zone)(second);
  return new Date(second + ahead).toISOString().slice(0, 16);
}
// nowIn('America/Montevideo', new Date('2026-08-05T02:30:00Z')) // => '2026-08-04T23:30'
