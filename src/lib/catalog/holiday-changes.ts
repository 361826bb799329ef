import { isCivilDate } from '../calendar/civil-date.ts';
import { isRecord } from '../input/plain.ts';

/** Days a caller sets right in one country's calendar: closed besides, with a name for the ledger, or worked after all. */
export interface CalendarChanges {
  readonly extra?: readonly { readonly date: string; readonly name: string }[];
  readonly removed?: readonly string[];
}

/** Changes by country code. */
export type ChangesByCountry = Readonly<Record<string, CalendarChanges>>;

/** The changes as far as they make sense; days that do not exist and anything of another shape are passed over. */
export function readChanges(raw: unknown): ChangesByCountry {
  return Object.fromEntries(
    Object.entries(isRecord(raw) ? raw : {}).map(([country, changes]) => {
      const { extra, removed } = isRecord(changes) ? changes : {};
      return [country, { extra: list(extra).flatMap(extraDay), removed: list(removed).filter(isCivilDate) }];
    }),
  );
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function extraDay(day: unknown): { date: string; name: string }[] {
  if (!isRecord(day) || !isCivilDate(day.date)) return [];
  return [{ date: day.date, name: typeof day.name === 'string' ? day.name : '' }];
}
