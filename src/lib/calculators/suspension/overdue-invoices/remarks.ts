import type { Remark } from '../../../engine/calculator.ts';
import type { SuspensionInput } from '../index.ts';
import type { OverdueInvoicesParameters } from '../schema.ts';
import type { OverdueInvoicesPhrases } from './phrases.ts';
import type { Beside, DatedInvoice, Standing } from './rules.ts';

type Say = Remark<OverdueInvoicesPhrases>;

/** From what counts as unpaid to where the account stands. */
export function overdueSteps(
  { asOf, invoices = [], country = '' }: SuspensionInput,
  standing: Standing,
  beside: Beside,
  parameters: OverdueInvoicesParameters,
): Say[] {
  const { counted, rule, stretch, nextInvoiceOn, projectedFrom } = standing;
  const sooner = beside.projectedFrom === projectedFrom ? null : beside.projectedFrom;
  const cited = [parameters.threshold.clause];
  return [
    {
      key: 'what-counts',
      values: { rule, termDays: parameters.termDays.value },
      clauses: [...cited, parameters.termDays.clause],
    },
    { key: 'counted', values: { asOf, counted, given: invoices.length }, clauses: cited },
    ...(stretch
      ? [
          {
            key: 'reaches-threshold' as const,
            values: {
              threshold: standing.threshold,
              suspendableFrom: stretch.from,
              broughtBy: stretch.broughtBy,
              asOf,
            },
            clauses: [...cited, parameters.clauses.issue],
          },
        ]
      : []),
    ...(projectedFrom
      ? [
          {
            key: 'margin' as const,
            values: { nextInvoiceOn, from: projectedFrom, sooner, takenAsPaid: beside.takenAsPaid },
            clauses: [...cited, parameters.clauses.issue],
          },
        ]
      : []),
    conclusion(standing, parameters.writeTo?.[country] ?? null, cited),
  ];
}

function conclusion(
  { answer, counted, threshold, stretch }: Standing,
  writeTo: string | null,
  clauses: readonly string[],
): Say {
  const from = stretch?.from ?? null;
  if (answer === 'suspended') return { key: 'conclusion-suspended', values: { counted, from, writeTo }, clauses };
  const values = { counted, missing: threshold - counted, from, writeTo };
  return { key: answer === 'clear' ? 'conclusion-clear' : 'conclusion-at-risk', values, clauses };
}

/** What the client should know although it changes no date. */
export function overdueNotices(
  { asOf }: SuspensionInput,
  invoices: readonly DatedInvoice[],
  { answer, nextInvoiceOn, wasReached }: Standing,
  { soonest }: Beside,
  { threshold, clauses }: OverdueInvoicesParameters,
): Say[] {
  // Counted as they were given, they may be slips all the same.
  const doubtful = invoices.flatMap(({ month, issuedOn, paidOn = issuedOn }, index) =>
    paidOn < issuedOn || invoices.findIndex((other) => other.month === month) < index ? month : [],
  );
  return [
    ...(soonest && soonest <= asOf
      ? [{ key: 'pay-now' as const, values: { from: soonest }, clauses: [threshold.clause] }]
      : []),
    ...(doubtful.length > 0
      ? [{ key: 'check-invoices' as const, values: { months: [...new Set(doubtful)] }, clauses: [clauses.issue] }]
      : []),
    { key: 'next-invoice', values: { nextInvoiceOn }, clauses: [clauses.issue] },
    ...(wasReached ? [{ key: 'was-reached' as const, values: {}, clauses: [threshold.clause] }] : []),
    ...(answer === 'clear' ? [] : [{ key: 'download-first' as const, values: {}, clauses: [clauses.deletion] }]),
  ];
}

/** What the text leaves open once something is unpaid. */
export function overdueSilences(
  { answer, wasReached }: Standing,
  { threshold, clauses }: OverdueInvoicesParameters,
): Say[] {
  if (answer === 'clear' && !wasReached) return [];
  return [
    { key: 'exact-day', values: {}, clauses: [threshold.clause] },
    { key: 'reminders', values: {}, clauses: [clauses.reminders] },
    ...(answer === 'suspended' || wasReached
      ? [{ key: 'lifting' as const, values: {}, clauses: [threshold.clause] }]
      : []),
    { key: 'data-when-suspended', values: {}, clauses: [clauses.deletion] },
  ];
}
