import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { Month } from '../../../calendar/month.ts';

/** The days on which an invoice counts as unpaid: from one, and until just before another when it is paid. */
export interface Unpaid {
  readonly month: Month;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** A time without a break in which at least so many invoices count. */
export interface Stretch {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  /** Month of the invoice that brought the count there. */
  readonly broughtBy: Month;
}

/** How many invoices count on a day. */
export function countOn(day: CivilDate, invoices: readonly Unpaid[]): number {
  return invoices.filter(({ from, until }) => from <= day && (until === null || day < until)).length;
}

/** Every stretch of time in which the count is at the threshold or above, in order. */
export function stretchesAtThreshold(invoices: readonly Unpaid[], threshold: number): Stretch[] {
  const counting = invoices.filter(({ from, until }) => until === null || from < until);
  const days = [...new Set(counting.flatMap(({ from, until }) => (until === null ? [from] : [from, until])))].sort();
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  for (const day of days) {
    const reached = countOn(day, counting) >= threshold;
    if (reached && !open) open = { from: day, until: null, broughtBy: latestFrom(counting, day) };
    if (!reached && open) {
      stretches.push({ ...open, until: day });
      open = null;
    }
  }
  return open ? [...stretches, open] : stretches;
}

/** The newest of the invoices that start to count on a day. */
function latestFrom(invoices: readonly Unpaid[], day: CivilDate): Month {
  return invoices.reduce((newest, { month, from }) => (from === day && month > newest ? month : newest), '');
}
