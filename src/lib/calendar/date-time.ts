import { isCivilDate } from './civil-date.ts';

/** A wall-clock time `YYYY-MM-DDTHH:mm[:ss]`, or the same with an offset (`-05:00`, `Z`), which makes it an instant. */
export type DateTime = string;

const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?$/;

/** True for a date-time on a day that exists. */
export function isDateTime(value: unknown): value is DateTime {
  if (typeof value !== 'string' || value.length > 35) return false;
  const parts = SHAPE.exec(value);
  return parts !== null && isCivilDate(parts[1]);
}

/** True when the date-time carries its own offset. */
export function hasOffset(value: DateTime): boolean {
  return /(Z|[+-]\d{2}:\d{2})$/.test(value);
}
