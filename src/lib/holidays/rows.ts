import type { CivilDate } from '../calendar/civil-date.ts';
import type { Calendars, HolidayTable } from '../engine/calendars.ts';
import { coverage } from './coverage.ts';
import { datesOfRow, type HolidayDays } from './table.ts';

/** A calendar in one language, as a page carries it: when each holiday falls, and what it is called. */
export interface HolidayRows {
  readonly days: HolidayDays;
  readonly names: readonly string[];
}

/** Reads the rows of a calendar: its days in order, one entry a date; two holidays that meet share it, both names kept. */
export function tableOfRows({ days, names }: HolidayRows): HolidayTable {
  const known = new Map<CivilDate, string>();
  names.forEach((name, row) => {
    for (const date of datesOfRow(days[row] ?? '-'))
      known.set(date, known.has(date) ? `${known.get(date)} / ${name}` : name);
  });
  return { covers: coverage, days: [...known].sort().map(([date, name]) => ({ date, name })) };
}
// tableOfRows({ days: ['0101'], names: ['New Year’s Day'] }).days[0] // => { date: '2024-01-01', name: 'New Year’s Day' }

/** The calendars of some countries, each read once. */
export function calendarsOf(rows: Readonly<Record<string, HolidayRows>>): Calendars {
  const tables = new Map(Object.entries(rows).map(([country, own]) => [country, tableOfRows(own)]));
  return { holidays: (country) => tables.get(country) };
}
