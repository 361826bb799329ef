import type { CivilDate } from '../calendar/civil-date.ts';
import type { Month } from '../calendar/month.ts';

/** An invoice as a calculator tells it: its dates, and whether and why it counts. */
export interface StripInvoice {
  readonly month: Month;
  readonly dueOn: CivilDate;
  readonly counts: boolean;
  readonly why: string;
}

/** One place on the way to the threshold: an invoice that counts, one that will, or none yet. */
export interface Cell {
  readonly state: string;
  readonly counts: boolean;
  readonly month: Month | null;
  readonly dueOn: CivilDate | null;
}

/** Unpaid invoices in a row, towards the number at which something happens. */
export interface Strip {
  readonly cells: readonly Cell[];
  /** The place, from 1, at whose end it happens. */
  readonly threshold: number;
  readonly reached: boolean;
  /** How many more count than there are cells. */
  readonly more: number;
  /** Every invoice, paid ones too, in the order given. */
  readonly invoices: readonly StripInvoice[];
}

/** States of invoices that can still come to count. */
const COMING = ['not-due', 'not-issued'];
const MOST_CELLS = 12;

/**
 * Draws the invoices given, or else as many as count. Those that count come first, then those that will, each by its
 * due date; empty places fill the row up to the threshold.
 */
export function stripOf(counted: number, threshold: number, invoices: readonly StripInvoice[]): Strip {
  const byDue = invoices.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const known = [...byDue.filter(({ counts }) => counts), ...byDue.filter(({ why }) => COMING.includes(why))].map(
    ({ month, dueOn, counts, why }): Cell => ({ state: why, counts, month, dueOn }),
  );
  const length = Math.max(threshold, invoices.length > 0 ? known.length : Math.min(counted, MOST_CELLS));
  const cells = [...Array(length).keys()].map(
    (index) => known[index] ?? (index < counted && known.length === 0 ? unnamed : missing),
  );
  const shown = cells.slice(0, Math.max(threshold, MOST_CELLS));
  return {
    cells: shown,
    threshold,
    reached: counted >= threshold,
    more: Math.max(0, counted - shown.filter(({ counts }) => counts).length),
    invoices,
  };
}

const unnamed: Cell = { state: 'unpaid', counts: true, month: null, dueOn: null };
const missing: Cell = { state: 'missing', counts: false, month: null, dueOn: null };
