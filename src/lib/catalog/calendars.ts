import type { Calendars, HolidayTable } from '../engine/calendars.ts';
import { coverage, namedHolidaysOf } from '../holidays/index.ts';
import type { Locale } from '../language/locale.ts';
import type { CalendarChanges, ChangesByCountry } from './holiday-changes.ts';

const tables = new Map<string, HolidayTable | undefined>();

/**
 * Every holiday table there is, with names in one language; each is read once. Changes make a table of their own.
 */
export function calendarsIn(locale: Locale, changes: ChangesByCountry = {}): Calendars {
  return {
    holidays: (country) => {
      const own = Object.hasOwn(changes, country) ? changes[country] : undefined;
      return own ? changedTable(country, locale, own) : tableOf(country, locale);
    },
  };
}

function tableOf(country: string, locale: Locale): HolidayTable | undefined {
  const key = `${locale} ${country}`;
  if (!tables.has(key)) {
    const days = namedHolidaysOf(country, locale);
    tables.set(key, days && { covers: coverage, days });
  }
  return tables.get(key);
}

function changedTable(country: string, locale: Locale, { extra = [], removed = [] }: CalendarChanges) {
  const added = extra.map(({ date, name }) => ({ date, name: { es: name, en: name } }));
  const days = namedHolidaysOf(country, locale, { extra: added, removed });
  return days && { covers: coverage, days };
}
