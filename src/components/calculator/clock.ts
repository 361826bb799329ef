/**
 * The present moment on a zone's clock, `YYYY-MM-DDTHH:mm`; on the device's own clock when the zone is null. The only
 * place where time enters: rules never ask for it.
 */
export function nowIn(zone: string | null, instant = new Date()): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...(zone === null ? {} : { timeZone: zone }),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}
// nowIn('America/Montevideo', new Date('2026-08-05T02:30:00Z')) // => '2026-08-04T23:30'
