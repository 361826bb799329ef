import { type CivilDate, daysBetween } from '../../../calendar/civil-date.ts';
import type { Remark } from '../../../engine/calculator.ts';
import type { CancellationInput } from '../index.ts';
import type { NoticeWindowParameters } from '../schema.ts';
import type { NoticeWindowPhrases } from './phrases.ts';
import type { NoticeDates } from './rules.ts';

type Say = Remark<NoticeWindowPhrases>;

/** Said when the reasons are missing, whatever the plan. */
export function reasonsStep({ reasonsGiven }: CancellationInput, { clauses }: NoticeWindowParameters): Say[] {
  return reasonsGiven === false ? [{ key: 'reasons-missing', values: {}, clauses: [clauses.reasons] }] : [];
}

/** The reasoning of a notice, from what is missing to the answer. */
export function noticeWindowSteps(
  input: CancellationInput,
  dates: NoticeDates,
  parameters: NoticeWindowParameters,
  resendFrom: CivilDate | null,
): Say[] {
  const { clauses } = parameters;
  const { lastBilledMonth, serviceEndsOn, firstInvoiceAvoidedOn, firstUnbilledMonth: month } = dates;
  return [
    ...reasonsStep(input, parameters),
    ...(input.requestedOn ? [kindStep(dates, parameters)] : []),
    ...(resendFrom
      ? [{ key: 'send-again' as const, values: { resendFrom }, clauses: [parameters.fortnightFromDay.clause] }]
      : []),
    { key: 'notice-service-ends', values: { lastBilledMonth, serviceEndsOn }, clauses: [clauses.window] },
    {
      key: 'invoice-avoided',
      values: { month, firstInvoiceAvoidedOn },
      clauses: [clauses.avoidedInvoice, clauses.issue],
    },
    ...marginStep(input, dates, parameters),
    conclusion(input, dates, parameters, resendFrom),
  ];
}

/** Which of the windows the notice falls in. */
function kindStep(dates: NoticeDates, { monthsAhead, fortnightFromDay }: NoticeWindowParameters): Say {
  const { noticeKind, requestedOn, fullNoticeBy, fortnightFrom, firstInvoiceAvoidedOn } = dates;
  const clauses = [noticeKind === 'one-month' ? monthsAhead.clause : fortnightFromDay.clause];
  const values = { requestedOn, months: monthsAhead.value, fullNoticeBy, fortnightFrom, firstInvoiceAvoidedOn };
  return { key: `notice-${noticeKind}`, values, clauses };
}

function marginStep(input: CancellationInput, dates: NoticeDates, { clauses }: NoticeWindowParameters): Say[] {
  const blocked = input.reasonsGiven === false;
  if (!(input.requestedOn || blocked)) return [];
  const { requestedOn, lastDayToRequest, firstUnbilledMonth: month } = dates;
  const daysToSpare = daysBetween(requestedOn, lastDayToRequest);
  return [{ key: 'margin', values: { daysToSpare, lastDayToRequest, month, blocked }, clauses: [clauses.window] }];
}

function conclusion(
  input: CancellationInput,
  { requestedOn, firstUnbilledMonth: month, lastDayToRequest }: NoticeDates,
  { clauses }: NoticeWindowParameters,
  resendFrom: CivilDate | null,
): Say {
  const cited = [clauses.window];
  if (input.reasonsGiven === false)
    return {
      key: 'conclusion-incomplete',
      values: { month, lastDayToRequest },
      clauses: [clauses.reasons, ...cited],
    };
  if (resendFrom) return { key: 'conclusion-send-again', values: { month, resendFrom }, clauses: cited };
  return input.requestedOn
    ? { key: 'conclusion-first-month', values: { requestedOn, month }, clauses: cited }
    : { key: 'conclusion-last-day', values: { month, lastDayToRequest }, clauses: cited };
}

/** What the client should know although it changes no date. */
export function noticeWindowNotices(
  { requestedOn }: CancellationInput,
  dates: NoticeDates,
  { clauses, fortnightFromDay }: NoticeWindowParameters,
): Say[] {
  const { serviceEndsOn, surelyFortnightFrom: resendFrom, lastInvoiceOn } = dates;
  const between = requestedOn !== undefined && dates.noticeKind === 'in-between';
  return [
    ...(between
      ? [
          {
            key: 'between-windows' as const,
            values: { resendFrom },
            clauses: [fortnightFromDay.clause],
            until: dates.lastDayToRequest,
          },
        ]
      : []),
    ...(requestedOn && lastInvoiceOn && requestedOn < lastInvoiceOn
      ? [{ key: 'before-this-invoice' as const, values: { lastInvoiceOn }, clauses: [clauses.avoidedInvoice] }]
      : []),
    { key: 'download-before-end', values: { serviceEndsOn }, clauses: [clauses.download], until: serviceEndsOn },
  ];
}

/** What the text leaves open about the end of a service by notice. */
export function noticeWindowSilences({ plan }: CancellationInput, { clauses }: NoticeWindowParameters): Say[] {
  return [
    ...(plan === 'quarterly' ? [{ key: 'quarter-or-month' as const, values: {}, clauses: [clauses.renewal] }] : []),
    { key: 'deletion-date', values: {}, clauses: [clauses.deletion] },
    { key: 'download-until', values: {}, clauses: [clauses.download] },
  ];
}
