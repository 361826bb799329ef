import type { CivilDate } from '../calendar/civil-date.ts';
import type { Locale } from '../language/locale.ts';
import * as ar from './ar.ts';
import { type HolidayChanges, withChanges } from './changes.ts';
import * as cl from './cl.ts';
import * as co from './co.ts';
import * as mx from './mx.ts';
import * as pe from './pe.ts';
import type { HolidayRows } from './rows.ts';
import { type Holiday, type HolidayTable, holidaysIn } from './table.ts';
import * as uy from './uy.ts';
import * as uyOffice from './uy-office.ts';

export type { HolidayChanges } from './changes.ts';
export { coverage, isCovered } from './coverage.ts';
export type { Holiday } from './table.ts';

const tables: ReadonlyMap<string, HolidayTable> = new Map<string, HolidayTable>([
  ['AR', ar],
  ['CL', cl],
  ['CO', co],
  ['MX', mx],
  ['PE', pe],
  ['UY', uy],
  ['UY-office', uyOffice],
]);

/** Codes of the calendars there are tables for. */
export const holidayCalendars: readonly string[] = [...tables.keys()];

/** Tables already read: an unchanged calendar is the same array every time, so callers can keep what they build on it. */
const read = new Map<string, readonly Holiday[]>();

/**
 * The public holidays of a calendar within `coverage`, in order, one entry a date.
 * Undefined for a code there is no table for, whatever is passed.
 */
export function holidaysOf(calendar: string, changes?: HolidayChanges): readonly Holiday[] | undefined {
  const table = tables.get(calendar);
  if (!table) return undefined;
  const holidays = read.get(calendar) ?? holidaysIn(table);
  read.set(calendar, holidays);
  return changes ? withChanges(holidays, changes) : holidays;
}
// holidaysOf('CO')?.[0] // => { date: '2024-01-01', name: { es: 'Año Nuevo', en: 'New Year’s Day' } }

/** A holiday named in one language, as a service clock takes it. */
export interface NamedHoliday {
  readonly date: CivilDate;
  readonly name: string;
}

/** The same holidays with their names in the reader's language; undefined for an unknown calendar. */
export function namedHolidaysOf(
  calendar: string,
  locale: Locale,
  changes?: HolidayChanges,
): readonly NamedHoliday[] | undefined {
  return holidaysOf(calendar, changes)?.map(({ date, name }) => ({ date, name: name[locale] }));
}

/** A calendar in one language, as a page carries it; undefined for an unknown calendar. */
export function holidayRows(calendar: string, locale: Locale): HolidayRows | undefined {
  const table = tables.get(calendar);
  return table && { days: table.days, names: table.names.map(([es, en]) => ({ es, en })[locale]) };
}
// holidayRows('CO', 'en')?.names[0] // => 'New Year’s Day'

/**
 * The holiday on a date, if it is one.
 * Undefined as well for an unknown calendar and for a date that is not covered: ask `holidaysOf` and `isCovered` first.
 */
export function holidayOn(calendar: string, date: CivilDate, changes?: HolidayChanges): Holiday | undefined {
  return holidaysOf(calendar, changes)?.find((holiday) => holiday.date === date);
}
// holidayOn('CO', '2026-07-13')?.name.en // => 'Our Lady of the Rosary of Chiquinquirá'
