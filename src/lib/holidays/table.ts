import type { CivilDate } from '../calendar/civil-date.ts';
import type { Localized } from '../language/locale.ts';
import { firstYear, yearCount } from './coverage.ts';

/** One holiday a row: `MMDD` when it is the same day every year, else one `MMDD` for each covered year, `-` where there is none. */
export type HolidayDays = readonly string[];

/** One calendar as it is stored: row by row, what falls when and what it is called. */
export interface HolidayTable {
  readonly days: HolidayDays;
  readonly names: readonly (readonly [es: string, en: string])[];
}

/** A public holiday on its date. */
export interface Holiday {
  readonly date: CivilDate;
  readonly name: Localized;
}

/** The dates of one row, in order. */
export function datesOfRow(row: string): readonly CivilDate[] {
  const days = row.length > 4 ? row.split(' ') : Array<string>(yearCount).fill(row);
  return days.flatMap((day, year) => (day === '-' ? [] : [`${firstYear + year}-${day.slice(0, 2)}-${day.slice(2)}`]));
}
// datesOfRow('- - 0713 0712 0710 0709 0715') // => ['2026-07-13', '2027-07-12', …]

/** The dates of a table, in order, each once. */
export function datesOf(days: HolidayDays): readonly CivilDate[] {
  return [...new Set(days.flatMap(datesOfRow))].sort();
}

/** The holidays of a table, in order, one entry a date: two that meet share it, both names kept. */
export function holidaysIn(table: HolidayTable): readonly Holiday[] {
  return oneADate(
    table.names.flatMap(([es, en], row) =>
      datesOfRow(table.days[row] ?? '-').map((date) => ({ date, name: { es, en } })),
    ),
  );
}

/** Puts holidays in order of date and joins those that share one. */
export function oneADate(holidays: readonly Holiday[]): readonly Holiday[] {
  const byDate = new Map<CivilDate, Holiday>();
  for (const holiday of holidays) {
    const other = byDate.get(holiday.date);
    byDate.set(holiday.date, other ? { date: holiday.date, name: joined(other.name, holiday.name) } : holiday);
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function joined(first: Localized, second: Localized): Localized {
  return { es: `${first.es} / ${second.es}`, en: `${first.en} / ${second.en}` };
}
