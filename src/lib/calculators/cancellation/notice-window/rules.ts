import { borrowedCalendar } from '../../../billing/billing-country.ts';
import { type CivilDate, dayOf, later } from '../../../calendar/civil-date.ts';
import {
  addMonths,
  addMonthsClamped,
  dayOfMonth,
  lastDayOf,
  lengthOf,
  type Month,
  monthOf,
} from '../../../calendar/month.ts';
import type { Context, Finding } from '../../../engine/calculator.ts';
import { unlessOutside } from '../../../engine/calendars.ts';
import { type WorkingDays, workingDaysOf } from '../../../engine/working-days.ts';
import type { CancellationInput } from '../index.ts';
import type { NoticeWindowParameters } from '../schema.ts';
import type { NoticeWindowPhrases } from './phrases.ts';
import { noticeWindowNotices, noticeWindowSilences, noticeWindowSteps } from './remarks.ts';

export type FortnightRule = 'from-day' | 'last-days';
export type NoticeKind = 'one-month' | 'last-fortnight' | 'in-between';

/** What follows from a notice, given or planned. */
export interface NoticeDates {
  readonly requestedOn: CivilDate;
  readonly lastDayToRequest: CivilDate;
  readonly firstUnbilledMonth: Month;
  readonly lastBilledMonth: Month;
  readonly serviceEndsOn: CivilDate;
  readonly firstInvoiceAvoidedOn: CivilDate;
  /** First invoice of the month of the notice, which is still to be paid; undefined before the holiday tables begin. */
  readonly lastInvoiceOn: CivilDate | undefined;
  /** Last day of a full notice, the number of months ahead of the first invoice avoided. */
  readonly fullNoticeBy: CivilDate;
  readonly fortnightFrom: CivilDate;
  /** First day that lies in the last fortnight however it is read. */
  readonly surelyFortnightFrom: CivilDate;
  readonly noticeKind: NoticeKind;
}

/** First day of a month's last fortnight: from a fixed day on, or the last so many days. */
export function fortnightFrom(month: Month, rule: FortnightRule, fromDay: number, days: number): CivilDate {
  return dayOfMonth(month, rule === 'from-day' ? fromDay : lengthOf(month) - days + 1);
}
// fortnightFrom('2026-08', 'last-days', 16, 15) // => '2026-08-17'

/** Cancelling by notice, on a plan that is billed month by month: the whole finding, under the readings in force. */
export function noticeWindowRules(
  input: CancellationInput,
  parameters: NoticeWindowParameters,
  { provider, place, calendars, reading }: Context,
): Finding<NoticeWindowPhrases> {
  const rule = (reading('fortnight') ?? 'from-day') as FortnightRule;
  const dates = datesOf(input, parameters, rule, workingDaysOf(place, calendars));
  const resend = dates.noticeKind === 'in-between' && reading('in-between') === 'send-again';
  const resendFrom = resend ? dates.fortnightFrom : null;
  const reasonsMissing = input.reasonsGiven === false;
  return {
    answer: reasonsMissing ? 'blocked' : 'accepted',
    facts: {
      lastDayToRequest: dates.lastDayToRequest,
      firstUnbilledMonth: dates.firstUnbilledMonth,
      lastBilledMonth: dates.lastBilledMonth,
      serviceEndsOn: dates.serviceEndsOn,
      noticeKind: dates.noticeKind,
      firstInvoiceAvoidedOn: dates.firstInvoiceAvoidedOn,
      resendFrom,
      blockers: reasonsMissing ? ['reasons-missing'] : [],
    },
    safeguards: {
      noticeBy: dates.fullNoticeBy,
      exportBy: dates.serviceEndsOn,
      ...(dates.noticeKind === 'in-between' && { resendFrom: dates.surelyFortnightFrom }),
    },
    steps: noticeWindowSteps(input, dates, parameters, resendFrom),
    notices: [
      ...noticeWindowNotices(input, dates, parameters),
      ...borrowedCalendar(input.country, place, provider, parameters.clauses.issue),
    ],
    undetermined: noticeWindowSilences(input, parameters),
  };
}

function datesOf(
  { requestedOn, stopBillingFrom }: CancellationInput,
  { monthsAhead, fortnightFromDay, fortnightDays, readings }: NoticeWindowParameters,
  rule: FortnightRule,
  workingDays: WorkingDays,
): NoticeDates {
  const firstUnbilledMonth = stopBillingFrom ?? addMonths(monthOf(requestedOn ?? ''), 1);
  const lastBilledMonth = addMonths(firstUnbilledMonth, -1);
  const lastDay = lastDayOf(lastBilledMonth);
  const firstInvoiceAvoidedOn = workingDays.firstWorkingDay(firstUnbilledMonth);
  const sentOn = requestedOn ?? lastDay;
  const fullNoticeBy = addMonthsClamped(firstInvoiceAvoidedOn, -monthsAhead.value);
  const fromBy = (one: FortnightRule) =>
    fortnightFrom(lastBilledMonth, one, fortnightFromDay.value, fortnightDays.value);
  const from = fromBy(rule);
  return {
    requestedOn: sentOn,
    lastDayToRequest: lastDay,
    firstUnbilledMonth,
    lastBilledMonth,
    serviceEndsOn: lastDay,
    firstInvoiceAvoidedOn,
    lastInvoiceOn: unlessOutside(() => workingDays.firstWorkingDay(lastBilledMonth)),
    fullNoticeBy,
    fortnightFrom: from,
    surelyFortnightFrom: Object.values(readings.fortnight.options)
      .map((option) => fromBy(option.rule as FortnightRule))
      .reduce(later),
    noticeKind: sentOn <= fullNoticeBy ? 'one-month' : dayOf(sentOn) >= dayOf(from) ? 'last-fortnight' : 'in-between',
  };
}
