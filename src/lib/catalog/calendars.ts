import type { Calendars, HolidayTable } from '../engine/calendars.ts';
import { coverage, namedHolidaysOf } from '../holidays/index.ts';
import type { Locale } from '../language/locale.ts';

const tables = new Map<string, HolidayTable | undefined>();

/** Every holiday table there is, with names in one language; each is read once. */
export function calendarsIn(locale: Locale): Calendars {
  return { holidays: (country) => tableOf(country, locale) };
}

function tableOf(country: string, locale: Locale): HolidayTable | undefined {
  const key = `${locale} ${country}`;
  if (!tables.has(key)) {
    const days = namedHolidaysOf(country, locale);
    tables.set(key, days && { covers: coverage, days });
  }
  return tables.get(key);
}
