import type { CivilDate } from '../calendar/civil-date.ts';

/** The days that holiday tables cover. */
interface Covered {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** Finds the field whose date leads outside the holiday tables; undefined where no field has a date. */
export type FieldOutside = (input: Readonly<Record<string, unknown>>, covers: Covered) => string | undefined;

/** The first field that lies outside by itself, else the first that has a date, as what follows from it lies outside. */
export const fieldOutside: FieldOutside = (input, covers) => {
  const dates = datesIn(input, '');
  return (dates.find(([, date]) => isOutside(date, covers)) ?? dates[0])?.[0];
};

/** Every date, month and date-time of an input with its path, those in lists included. */
function datesIn(value: unknown, path: string): (readonly [path: string, date: string])[] {
  if (typeof value === 'string') return /^\d{4}-/.test(value) ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    datesIn(inner, Array.isArray(value) ? `${path}[${key}]` : (path && `${path}.${key}`) || key),
  );
}

function isOutside(date: string, { from, until }: Covered): boolean {
  const day = date.slice(0, 10);
  return day < from.slice(0, day.length) || day > until.slice(0, day.length);
}
