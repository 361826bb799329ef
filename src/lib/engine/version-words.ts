import type { CivilDate } from '../calendar/civil-date.ts';
import type { Format } from '../language/format.ts';

/** Says that no published version covers the day. */
export function beforeFirstVersionText(from: CivilDate | null, provider: string, format: Format): string {
  if (format.locale === 'en') {
    return `The policy of ${provider} we have ${from ? `is in force from ${format.date(from)}` : 'has no version'}: it does not say what applied on that day.`;
  }
  return `La política de ${provider} que tenemos ${from ? `rige desde el ${format.date(from)}` : 'no tiene versión'}: no dice qué valía ese día.`;
}
