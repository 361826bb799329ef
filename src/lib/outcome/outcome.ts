import type { CivilDate } from '../calendar/civil-date.ts';

/** What a calculation gives back: the answer, the facts behind it, and everything needed to explain or dispute it. */
export interface Outcome {
  readonly status: 'determined' | 'undetermined' | 'invalid';
  readonly provider: string;
  readonly calculator: string;
  /** The policy version applied, chosen by the date of the event; nulls where the text states no date. */
  readonly version: PolicyDates;
  /** One of the calculator's answers, or null when there is none. */
  readonly answer: string | null;
  /** The calculator's facts; null where the text is silent. */
  readonly facts: Facts;
  /** Facts that differ between readings, each with the value that is safe under all of them. */
  readonly prudent: Readonly<Record<string, string>>;
  /** Clauses that can be read more than one way, with only the alternatives that change a fact. */
  readonly readings: readonly Reading[];
  /** Day by day what was counted and what was skipped; empty when nothing is counted in hours or days. */
  readonly ledger: readonly LedgerRow[];
  /** The reasoning, in order, in the reader's language; the last step states the answer. */
  readonly steps: readonly Step[];
  readonly notices: readonly Notice[];
  /** What the text does not say. */
  readonly undetermined: readonly Silence[];
  /** For the status `invalid`: every fault of the input, not just the first. */
  readonly problems: readonly Problem[];
}

export type Facts = Readonly<Record<string, unknown>>;
export type Values = Readonly<Record<string, unknown>>;

export interface PolicyDates {
  readonly effectiveFrom: CivilDate | null;
  readonly updatedOn: CivilDate | null;
}

export interface Reading {
  readonly id: string;
  readonly clause: string;
  readonly chosen: string;
  /** `answer` is given where the alternative changes it. */
  readonly alternatives: readonly { readonly id: string; readonly answer?: string | null; readonly facts: Facts }[];
}

/** One row of the ledger: a day, or a stretch of one. `counted` and `total` are in `unit`. */
export interface LedgerRow {
  readonly on: CivilDate;
  /** Wall-clock time `HH:mm`, where less than the whole day is meant. */
  readonly from?: string;
  readonly to?: string;
  readonly counted: number;
  readonly total: number;
  readonly unit: 'minute' | 'day';
  readonly skipped?: 'weekend' | 'holiday' | 'closed' | 'day-zero';
  readonly holiday?: string;
}

export interface Step {
  readonly key: string;
  readonly values: Values;
  readonly clauses: readonly string[];
  readonly text: string;
  /** The last day on which the client can do what it speaks of. */
  readonly until?: CivilDate;
}

export interface Notice {
  readonly key: string;
  readonly clauses: readonly string[];
  readonly text: string;
  /** The last day on which what it advises can be done; left out where it advises nothing, or at any time. */
  readonly until?: CivilDate;
}

export interface Silence {
  readonly key: string;
  readonly clauses: readonly string[];
  /** Who can answer, as the policy publishes it; null when it names nobody. */
  readonly askWhom: string | null;
  readonly text: string;
}

export interface Problem {
  /** The field at fault; a path such as `invoices[1].month` inside a list. */
  readonly field: string;
  readonly code: ProblemCode;
  readonly text: string;
}

export type ProblemCode =
  | 'required'
  | 'not-a-date'
  | 'not-a-month'
  | 'not-a-date-time'
  | 'not-an-integer'
  | 'out-of-range'
  | 'not-allowed'
  | 'unknown-field'
  | 'unknown-provider'
  | 'unknown-calculator'
  | 'conflicts-with'
  | 'outside-calendar';

/** An amount of money: integer minor units (cents) and an ISO 4217 code. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}
