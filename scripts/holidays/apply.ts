import { addDays, type CivilDate } from '../../src/lib/calendar/civil-date.ts';
import { easterSundays, type Rule, rulesOf } from './library.ts';
import type { Change, Overrides } from './overrides.ts';

/** The rules of a calendar: those of the library with the overrides laid over them. Throws when a line meets nothing. */
export function calendarOf(overrides: Overrides, code: string): readonly Rule[] {
  const calendar = overrides.calendars[code];
  if (!calendar) throw new Error(`changes for ${code}, which is no calendar`);
  const changes = overrides.changes[code] ?? [];
  return changes.reduce((rules, change) => changed(rules, change, code), rulesOf(calendar.country, calendar.types));
}

function changed(rules: readonly Rule[], change: Change, code: string): readonly Rule[] {
  if ('add' in change) return [...rules, added(rules, change, code)];
  if ('drop' in change) return replaced(rules, code, change.drop, () => []);
  if ('rename' in change) {
    const { es, en } = change;
    return replaced(rules, code, change.rename, (rule) => [{ ...rule, es, en }]);
  }
  const { from, to } = change.move;
  const moving = rules.find(({ dates }) => dates.includes(from));
  if (!moving) throw new Error(`${code}: no holiday on ${from} to move`);
  const dates = moving.dates.map((date) => (date === from ? to : date));
  return replaced(rules, code, moving.rule, (rule) => [{ ...rule, dates }]);
}

function added(rules: readonly Rule[], change: Extract<Change, { add: unknown }>, code: string): Rule {
  const dates = 'easter' in change.add ? fromEaster(change.add.easter) : change.add.dates;
  const known = rules.find((rule) => rule.dates.some((date) => dates.includes(date)));
  if (known) throw new Error(`${code}: ${change.es} is there already, by the rule «${known.rule}»`);
  return { rule: `added: ${change.es}`, es: change.es, en: change.en, dates };
}

function fromEaster(days: number): readonly CivilDate[] {
  return easterSundays().map((sunday) => addDays(sunday, days));
}

function replaced(
  rules: readonly Rule[],
  code: string,
  name: string,
  replacement: (rule: Rule) => readonly Rule[],
): readonly Rule[] {
  if (!rules.some(({ rule }) => rule === name)) throw new Error(`${code}: date-holidays has no rule «${name}»`);
  return rules.flatMap((rule) => (rule.rule === name ? replacement(rule) : [rule]));
}
