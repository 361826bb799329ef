import { borrowedCalendar } from '../../billing/billing-country.ts';
import { type InvoiceDates, invoiceDates, type TermRule } from '../../billing/invoice-dates.ts';
import { addDays } from '../../calendar/civil-date.ts';
import { firstDayOf, type Month } from '../../calendar/month.ts';
import type { Context, Finding, Remark } from '../../engine/calculator.ts';
import { workingDaysOf } from '../../engine/working-days.ts';
import type { InvoiceCalendarInput } from './index.ts';
import type { InvoiceCalendarPhrases } from './phrases.ts';
import type { InvoiceCalendarParameters } from './schema.ts';

/** When a month's invoice is issued, due and overdue. */
export function schedule(
  { month, country }: InvoiceCalendarInput,
  parameters: InvoiceCalendarParameters,
  { provider, place, calendars, reading }: Context,
): Finding<InvoiceCalendarPhrases> {
  const rule = (reading('term') ?? 'calendar-days') as TermRule;
  const workingDays = workingDaysOf(place, calendars);
  const dates = invoiceDates(month, parameters.termDays.value, rule, workingDays);
  const dayOff = workingDays.explain(dates.dueOn, dates.dueOn).some(({ skipped }) => skipped);
  const { clauses, termDays } = parameters;
  return {
    answer: 'scheduled',
    facts: { ...dates },
    ledger: workingDays.explain(firstDayOf(month), dates.issuedOn),
    steps: steps(month, dates, rule, parameters),
    notices: [
      ...(dayOff
        ? [{ key: 'due-on-day-off' as const, values: { dueOn: dates.dueOn }, clauses: [termDays.clause] }]
        : []),
      ...borrowedCalendar(country, place, provider, clauses.issue),
    ],
    undetermined: [
      { key: 'day-of-issue-counts', values: { dayBefore: addDays(dates.dueOn, -1) }, clauses: [termDays.clause] },
      { key: 'only-billed-months', values: {}, clauses: [clauses.issue] },
    ],
  };
}

function steps(
  month: Month,
  { issuedOn, dueOn, overdueFrom }: InvoiceDates,
  rule: TermRule,
  { clauses, termDays }: InvoiceCalendarParameters,
): Remark<InvoiceCalendarPhrases>[] {
  return [
    { key: 'issued', values: { month, issuedOn }, clauses: [clauses.issue] },
    { key: 'due', values: { termDays: termDays.value, rule, dueOn, overdueFrom }, clauses: [termDays.clause] },
    { key: 'conclusion', values: { month, dueOn, overdueFrom }, clauses: [clauses.issue, termDays.clause] },
  ];
}
