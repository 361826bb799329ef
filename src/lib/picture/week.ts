import type { CivilDate } from '../calendar/civil-date.ts';
import type { LedgerRow } from '../outcome/outcome.ts';

/** A stretch of counted time in a day, in minutes since midnight. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** One day of the week drawn. */
export interface WeekDay {
  readonly on: CivilDate;
  readonly counted: readonly Stretch[];
  readonly skipped: LedgerRow['skipped'];
  readonly holiday: string | undefined;
  /** Minute of the day at which the time ends, on the day it ends. */
  readonly due: number | undefined;
}

/** Days as columns over the hours that matter, in whole hours. */
export interface WeekPicture {
  readonly days: readonly WeekDay[];
  readonly opens: number;
  readonly closes: number;
}

/** More days than this no longer fit side by side. */
const MOST_DAYS = 10;

/**
 * Draws a ledger of minutes. Weekends are left out unless something was counted on them; undefined when the ledger
 * counts days, or spans more than fits. `due` is a date-time.
 */
export function weekPicture(ledger: readonly LedgerRow[], due: unknown): WeekPicture | undefined {
  const rows = ledger.filter(({ unit }) => unit === 'minute');
  const dates = [...new Set(rows.map(({ on }) => on))];
  const end = typeof due === 'string' ? due : '';
  const days = dates
    .map((on) => dayOf(on, rows, end))
    .filter(({ skipped, counted, due: ends }) => skipped !== 'weekend' || counted.length > 0 || ends !== undefined);
  const stretches = days.flatMap(({ counted }) => counted);
  if (stretches.length === 0 || days.length > MOST_DAYS) return undefined;
  const opens = Math.floor(Math.min(...stretches.map(({ from }) => from)) / 60);
  const closes = Math.ceil(Math.max(...stretches.map(({ until }) => until)) / 60);
  return { days, opens, closes: Math.max(closes, opens + 1) };
}

function dayOf(on: CivilDate, rows: readonly LedgerRow[], due: string): WeekDay {
  const own = rows.filter((row) => row.on === on);
  const idle = own.find(({ skipped }) => skipped);
  const counted = own
    .filter((row) => row.counted > 0 && row.from !== undefined && row.to !== undefined)
    .map(({ from = '', to = '' }) => ({ from: minuteOf(from), until: minuteOf(to) }));
  return {
    on,
    counted,
    skipped: counted.length === 0 ? idle?.skipped : undefined,
    holiday: idle?.holiday,
    due: due.slice(0, 10) === on ? minuteOf(due.slice(11, 16)) : undefined,
  };
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
// minuteOf('08:30') // => 510
