import { borrowedCalendar } from '../../../billing/billing-country.ts';
import { type InvoiceDates, invoiceDates } from '../../../billing/invoice-dates.ts';
import { addDays, type CivilDate } from '../../../calendar/civil-date.ts';
import { addMonths, type Month, monthOf } from '../../../calendar/month.ts';
import type { Context, Finding } from '../../../engine/calculator.ts';
import { type WorkingDays, workingDaysOf } from '../../../engine/working-days.ts';
import type { Invoice, SuspensionInput } from '../index.ts';
import type { OverdueInvoicesParameters } from '../schema.ts';
import type { OverdueInvoicesPhrases } from './phrases.ts';
import { overdueNotices, overdueSilences, overdueSteps } from './remarks.ts';
import { countOn, type Stretch, stretchesAtThreshold, type Unpaid } from './stretches.ts';

export type UnpaidRule = 'past-due' | 'issued';

/** Why an invoice counts, or does not. */
export type InvoiceState = 'paid' | 'not-issued' | 'not-due' | 'issued' | 'overdue';

/** An invoice as it was given, with its dates: it counts from the day after it is due, or from its issue, until paid. */
export type DatedInvoice = Invoice & InvoiceDates & Unpaid;

interface CountedInvoice extends InvoiceDates {
  readonly month: string;
  readonly counts: boolean;
  readonly why: InvoiceState;
}

/** What is known of an account on the day asked about. */
export interface Standing {
  readonly answer: 'clear' | 'at-risk' | 'suspended';
  readonly counted: number;
  readonly threshold: number;
  /** The stretch that matters: the present one, else the next. */
  readonly stretch: Stretch | null;
  /** True when the count was at the threshold before, and no longer is. */
  readonly wasReached: boolean;
  readonly nextInvoiceOn: CivilDate;
  /** From when it can be suspended if the next invoice goes unpaid too; null unless that one alone is missing. */
  readonly projectedFrom: CivilDate | null;
  readonly rule: UnpaidRule;
}

/** What is known beside where the account stands under the reading in force. */
export interface Beside {
  /** The first day on which some reading lets the account be suspended, with the invoices given. */
  readonly soonest: CivilDate | undefined;
  /** The same if the next invoice goes unpaid too. */
  readonly projectedFrom: CivilDate | null;
  /** Months billed since the first invoice given that were not given themselves. */
  readonly takenAsPaid: readonly Month[];
}

/** Suspension by overdue invoices: the whole finding, under the reading in force. */
export function overdueInvoices(
  input: SuspensionInput,
  parameters: OverdueInvoicesParameters,
  { provider, place, calendars, reading }: Context,
): Finding<OverdueInvoicesPhrases> {
  const { asOf, invoices = [] } = input;
  const rule = (reading('unpaid') ?? 'past-due') as UnpaidRule;
  const workingDays = workingDaysOf(place, calendars);
  const upcoming = nextMonth(asOf, workingDays);
  const dated = (as: UnpaidRule) => (invoice: Invoice) => {
    const dates = invoiceDates(invoice.month, parameters.termDays.value, 'calendar-days', workingDays);
    const from = as === 'issued' ? dates.issuedOn : dates.overdueFrom;
    return { ...invoice, ...dates, from, until: invoice.paidOn ?? null };
  };
  const given = invoices.map(dated(rule));
  const standingAs = (as: UnpaidRule) =>
    standingOn(asOf, invoices.map(dated(as)), parameters.threshold.value, as, dated(as)({ month: upcoming }));
  const standing = standingAs(rule);
  // Counted from their issue, as many invoices count every day, or more: no other reading comes sooner.
  const offered = Object.values(parameters.readings.unpaid.options).some((option) => option.rule === 'issued');
  const literal = offered ? standingAs('issued') : standing;
  const soonest = literal.stretch?.from;
  const beside = { soonest, projectedFrom: literal.projectedFrom, takenAsPaid: notGiven(invoices, upcoming) };
  const { counted, threshold, stretch, nextInvoiceOn } = standing;
  return {
    answer: standing.answer,
    facts: {
      counted,
      threshold,
      suspendableFrom: stretch?.from ?? null,
      suspendedBy: stretch?.broughtBy ?? null,
      nextInvoiceOn,
      invoices: given.map((invoice) => stateOf(invoice, asOf, rule)),
    },
    // Once some reading lets it be suspended, no day to pay by is safe any more.
    ...(soonest && soonest > asOf ? { safeguards: { payBy: addDays(soonest, -1) } } : {}),
    steps: overdueSteps(input, standing, beside, parameters),
    notices: [
      ...overdueNotices(input, given, standing, beside, parameters),
      ...borrowedCalendar(input.country, place, provider, parameters.clauses.issue),
    ],
    undetermined: overdueSilences(standing, parameters),
  };
}

/** The months from the first invoice given to the next to be issued that are not among those given. */
function notGiven(invoices: readonly Invoice[], upcoming: Month): Month[] {
  const given = invoices.map(({ month }) => month).sort();
  const missing: Month[] = [];
  for (let month = given[0] ?? upcoming; month < upcoming; month = addMonths(month, 1))
    if (!given.includes(month)) missing.push(month);
  return missing;
}

/** Where the account stands: the stretch it is in, else the next that the given invoices lead to. */
function standingOn(
  asOf: CivilDate,
  unpaid: readonly Unpaid[],
  threshold: number,
  rule: UnpaidRule,
  next: DatedInvoice,
): Standing {
  const counted = countOn(asOf, unpaid);
  const stretches = stretchesAtThreshold(unpaid, threshold);
  const over = stretches.filter(({ until }) => until !== null && until <= asOf);
  const answer = counted >= threshold ? 'suspended' : counted > 0 ? 'at-risk' : 'clear';
  const wasReached = over.length > 0 && answer !== 'suspended';
  const stretch = stretches[over.length] ?? null;
  // The next invoice may be among those given, paid or not: then it brings nothing that is not known.
  const isNew = !stretch && !unpaid.some(({ month }) => month === next.month);
  const projectedFrom = (isNew && stretchesAtThreshold([...unpaid, next], threshold)[over.length]?.from) || null;
  return { answer, counted, threshold, stretch, wasReached, nextInvoiceOn: next.issuedOn, projectedFrom, rule };
}

/** The month of the next invoice to be issued; one issued on the day asked about is out already. */
function nextMonth(asOf: CivilDate, workingDays: WorkingDays): Month {
  const month = monthOf(asOf);
  return workingDays.firstWorkingDay(month) > asOf ? month : addMonths(month, 1);
}

function stateOf(
  { month, paidOn, issuedOn, dueOn, overdueFrom }: DatedInvoice,
  asOf: CivilDate,
  rule: UnpaidRule,
): CountedInvoice {
  const why = stateOn(asOf, paidOn, issuedOn, overdueFrom, rule);
  return { month, issuedOn, dueOn, overdueFrom, counts: why === 'overdue' || why === 'issued', why };
}

function stateOn(
  asOf: CivilDate,
  paidOn: CivilDate | undefined,
  issuedOn: CivilDate,
  overdueFrom: CivilDate,
  rule: UnpaidRule,
): InvoiceState {
  if (paidOn !== undefined && paidOn <= asOf) return 'paid';
  if (asOf < issuedOn) return 'not-issued';
  if (asOf >= overdueFrom) return 'overdue';
  return rule === 'issued' ? 'issued' : 'not-due';
}
