import Holidays from 'date-holidays';
import { addDays, type CivilDate } from '../../src/lib/calendar/civil-date.ts';
import { firstYear, yearCount } from '../../src/lib/holidays/coverage.ts';

/** A holiday by its rule: every date it falls on within the tables' years. */
export interface Rule {
  readonly rule: string;
  readonly es: string;
  readonly en: string;
  readonly dates: readonly CivilDate[];
}

/** The years the tables cover. */
export const years: readonly number[] = Array.from({ length: yearCount }, (_, index) => firstYear + index);

const DAY_MS = 86_400_000;

/** What date-holidays says of a country, by rule; a holiday of several days is one rule for each of its days. */
export function rulesOf(country: string, types: readonly string[]): readonly Rule[] {
  const rules = new Map<string, Rule>();
  const [spanish, english] = ['es', 'en'].map((language) => new Holidays(country, { languages: [language] }));
  for (const year of years) {
    const translated = new Map(english?.getHolidays(year).map(({ rule, name }) => [rule, name]));
    for (const holiday of spanish?.getHolidays(year) ?? []) {
      if (!types.includes(holiday.type)) continue;
      for (const { rule, date } of daysOf(holiday)) {
        const dates = [...(rules.get(rule)?.dates ?? []), date];
        rules.set(rule, { rule, es: holiday.name, en: translated.get(holiday.rule) ?? '', dates });
      }
    }
  }
  return [...rules.values()];
}

function daysOf(holiday: { rule: string; date: string; start: Date; end: Date }): { rule: string; date: CivilDate }[] {
  const first = holiday.date.slice(0, 10);
  const length = Math.round((holiday.end.getTime() - holiday.start.getTime()) / DAY_MS);
  if (length <= 1) return [{ rule: holiday.rule, date: first }];
  return Array.from({ length }, (_, day) => ({ rule: `${holiday.rule} day ${day + 1}`, date: addDays(first, day) }));
}

/** Easter Sunday of each covered year, as the library has it. */
export function easterSundays(): readonly CivilDate[] {
  return rulesOf('CO', ['public']).find(({ rule }) => rule === 'easter')?.dates ?? [];
}
