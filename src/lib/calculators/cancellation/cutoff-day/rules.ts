import { addDays, type CivilDate, dayOf, daysBetween, earlier } from '../../../calendar/civil-date.ts';
import {
  addMonths,
  addMonthsClamped,
  dayOfMonth,
  firstDayOf,
  lastDayOf,
  type Month,
  monthOf,
} from '../../../calendar/month.ts';
import type { Context, Finding, Remark } from '../../../engine/calculator.ts';
import type { ReadingChoice } from '../../../policy/policy.ts';
import type { CancellationInput } from '../index.ts';
import type { CutoffDayParameters } from '../schema.ts';
import { type Blocker, blockerSilences, blockersOf } from './blockers.ts';
import type { CutoffDayPhrases } from './phrases.ts';

type CutoffRule = 'before-cutoff-day' | 'through-cutoff-day' | 'full-month';
type DeletionRule = 'end-of-first-unbilled-month' | 'end-of-month-after-request' | 'one-month-after-request';

interface Dates {
  readonly requestedOn: CivilDate;
  readonly lastDayToRequest: CivilDate;
  readonly firstUnbilledMonth: Month;
  readonly lastBilledMonth: Month;
  readonly serviceEndsOn: CivilDate;
  readonly dataDeletedOn: CivilDate;
  readonly dayBeforeDeletion: CivilDate;
}

/** Last day on which a request still frees a month of its invoice. */
export function lastDayToRequest(month: Month, cutoffDay: number, rule: CutoffRule): CivilDate {
  const monthBefore = addMonths(month, -1);
  if (rule === 'full-month') return firstDayOf(monthBefore);
  const cutoff = dayOfMonth(monthBefore, cutoffDay);
  return rule === 'through-cutoff-day' ? cutoff : addDays(cutoff, -1);
}
// lastDayToRequest('2026-09', 10, 'before-cutoff-day') // => '2026-08-09'

/** First month a client is not billed for, by the day of the request. A request too late for a month frees the next. */
export function firstUnbilledMonth(requestedOn: CivilDate, cutoffDay: number, rule: CutoffRule): Month {
  const next = addMonths(monthOf(requestedOn), 1);
  return requestedOn <= lastDayToRequest(next, cutoffDay, rule) ? next : addMonths(next, 1);
}
// firstUnbilledMonth('2026-08-10', 10, 'before-cutoff-day') // => '2026-10'

/** Day on which the data are deleted for good. */
export function dataDeletedOn(requestedOn: CivilDate, firstUnbilled: Month, rule: DeletionRule): CivilDate {
  if (rule === 'one-month-after-request') return addMonthsClamped(requestedOn, 1);
  return lastDayOf(rule === 'end-of-first-unbilled-month' ? firstUnbilled : addMonths(monthOf(requestedOn), 1));
}
// dataDeletedOn('2026-08-05', '2026-09', 'end-of-first-unbilled-month') // => '2026-09-30'

/** Cancelling by a cutoff day: the whole finding, under the readings in force. */
export function cutoffDayRules(
  input: CancellationInput,
  parameters: CutoffDayParameters,
  { reading }: Context,
): Finding<CutoffDayPhrases> {
  const cutoffRule = (reading('cutoff') ?? 'before-cutoff-day') as CutoffRule;
  const deletionRule = (reading('deletion') ?? 'end-of-first-unbilled-month') as DeletionRule;
  const dates = datesOf(input, parameters.cutoffDay.value, cutoffRule, deletionRule);
  const blockers = blockersOf(input);
  return {
    answer: blockers.length > 0 ? 'blocked' : 'accepted',
    facts: {
      // A last day belongs to its month: where a reading changes both, the month is what can be compared.
      firstUnbilledMonth: dates.firstUnbilledMonth,
      lastDayToRequest: dates.lastDayToRequest,
      lastBilledMonth: dates.lastBilledMonth,
      serviceEndsOn: dates.serviceEndsOn,
      dataDeletedOn: dates.dataDeletedOn,
      rejoinUntil: parameters.clauses.rejoin ? dates.dayBeforeDeletion : null,
      backupBy: parameters.clauses.backup ? dates.dayBeforeDeletion : null,
      blockers,
    },
    safeguards: {
      ...(isLateForAll(input, parameters.cutoffDay.value) && { exportFirst: endOfRequestMonth(dates) }),
      exportBy: earlier(dates.serviceEndsOn, dates.dayBeforeDeletion),
    },
    steps: [
      ...blockers.map((blocker) => blockerStep(blocker, input, parameters)),
      cutoffStep(input, dates, parameters, cutoffRule),
      ...endingSteps(dates, parameters, deletionRule, input.requestedOn !== undefined && blockers.length === 0),
      ...marginStep(input, dates, parameters, blockers.length > 0),
      conclusion(input, dates, parameters, blockers),
    ],
    notices: notices(input, dates, parameters, cutoffRule),
    undetermined: [
      ...blockerSilences(blockers, parameters.clauses),
      ...citing(parameters.clauses.backup, (clauses): Say => ({ key: 'backup-price', values: {}, clauses })),
    ],
  };
}

/** The service might end with the month of the request, although the request comes too late to leave the next unpaid. */
function endOfRequestMonth({ requestedOn }: Dates): CivilDate {
  return lastDayOf(monthOf(requestedOn));
}

/** Late however the cutoff is read: where some reading takes a request to be in time, the service ends with its month. */
function isLateForAll({ requestedOn }: CancellationInput, cutoffDay: number): boolean {
  return requestedOn !== undefined && dayOf(requestedOn) > cutoffDay;
}

function datesOf(
  input: CancellationInput,
  cutoffDay: number,
  cutoffRule: CutoffRule,
  deletionRule: DeletionRule,
): Dates {
  const first = input.stopBillingFrom ?? firstUnbilledMonth(input.requestedOn ?? '', cutoffDay, cutoffRule);
  const lastDay = lastDayToRequest(first, cutoffDay, cutoffRule);
  const requestedOn = input.requestedOn ?? lastDay;
  const deleted = dataDeletedOn(requestedOn, first, deletionRule);
  const lastBilledMonth = addMonths(first, -1);
  return {
    requestedOn,
    lastDayToRequest: lastDay,
    firstUnbilledMonth: first,
    lastBilledMonth,
    serviceEndsOn: lastDayOf(lastBilledMonth),
    dataDeletedOn: deleted,
    dayBeforeDeletion: addDays(deleted, -1),
  };
}

type Say = Remark<CutoffDayPhrases>;

function blockerStep(
  blocker: ReturnType<typeof blockersOf>[number],
  input: CancellationInput,
  { clauses }: CutoffDayParameters,
): Say {
  if (blocker === 'unpaid-invoices')
    return { key: blocker, values: { count: input.unpaidInvoices ?? 0 }, clauses: [clauses.upToDate] };
  return { key: blocker, values: {}, clauses: [blocker === 'channel-not-email' ? clauses.channel : clauses.requester] };
}

/** Why the first month without invoice is the one it is, or which day is the last for the month asked about. */
function cutoffStep(input: CancellationInput, dates: Dates, { cutoffDay }: CutoffDayParameters, rule: CutoffRule): Say {
  const clauses = [cutoffDay.clause];
  const values = { cutoffDay: cutoffDay.value, month: dates.firstUnbilledMonth, rule };
  if (!input.requestedOn)
    return { key: 'last-day-for-month', values: { ...values, lastDayToRequest: dates.lastDayToRequest }, clauses };
  const inTime = monthOf(dates.firstUnbilledMonth) === addMonths(monthOf(input.requestedOn), 1);
  const asked = { ...values, day: dayOf(input.requestedOn), missed: dates.lastBilledMonth };
  return { key: inTime ? 'asked-in-time' : 'asked-late', values: asked, clauses };
}

/** What ends, and what can still be done after a request: to come back, or to have a copy. `isMade` says that one counts. */
function endingSteps(dates: Dates, { clauses }: CutoffDayParameters, rule: DeletionRule, isMade: boolean): Say[] {
  const { lastBilledMonth, serviceEndsOn, firstUnbilledMonth, requestedOn, dayBeforeDeletion } = dates;
  const until = isMade ? { until: dayBeforeDeletion } : {};
  return [
    { key: 'service-ends', values: { lastBilledMonth, serviceEndsOn }, clauses: [clauses.serviceEnd] },
    {
      key: 'data-deleted',
      values: { rule, month: firstUnbilledMonth, requestedOn, dataDeletedOn: dates.dataDeletedOn },
      clauses: [clauses.deletion],
    },
    ...citing(clauses.rejoin, (cited): Say => {
      return { key: 'rejoin', values: { rejoinUntil: dayBeforeDeletion }, clauses: cited, ...until };
    }),
    ...citing(clauses.backup, (cited): Say => {
      return { key: 'backup', values: { backupBy: dayBeforeDeletion }, clauses: cited, ...until };
    }),
  ];
}

/** What a clause lets be said; nothing where the text has no such clause. */
function citing(clause: string | undefined, say: (clauses: readonly string[]) => Say): Say[] {
  return clause ? [say([clause])] : [];
}

/** How many days the client still had, said only when the request has a date of its own, or something is in its way. */
function marginStep(
  input: CancellationInput,
  dates: Dates,
  { cutoffDay }: CutoffDayParameters,
  blocked: boolean,
): Say[] {
  if (!(input.requestedOn || blocked)) return [];
  const { requestedOn, lastDayToRequest: lastDay, firstUnbilledMonth: month } = dates;
  const values = { daysToSpare: daysBetween(requestedOn, lastDay), lastDayToRequest: lastDay, month, blocked };
  return [{ key: 'margin', values, clauses: [cutoffDay.clause] }];
}

function conclusion(
  input: CancellationInput,
  dates: Dates,
  { cutoffDay, clauses }: CutoffDayParameters,
  blockers: readonly Blocker[],
): Say {
  const { requestedOn, firstUnbilledMonth: month, lastDayToRequest: lastDay } = dates;
  if (blockers.length > 0) {
    return {
      key: 'conclusion-blocked',
      values: { blockers, month, lastDayToRequest: lastDay },
      clauses: [clauses.requester, clauses.upToDate, cutoffDay.clause],
    };
  }
  if (!input.requestedOn)
    return { key: 'conclusion-last-day', values: { month, lastDayToRequest: lastDay }, clauses: [cutoffDay.clause] };
  return { key: 'conclusion-first-month', values: { requestedOn, month }, clauses: [cutoffDay.clause] };
}

/** What the client should know although it changes no date. */
function notices(input: CancellationInput, dates: Dates, parameters: CutoffDayParameters, rule: CutoffRule): Say[] {
  const { cutoffDay, clauses } = parameters;
  const late = input.requestedOn && dates.firstUnbilledMonth !== addMonths(monthOf(input.requestedOn), 1);
  const monthEndsOn = endOfRequestMonth(dates);
  const { serviceEndsOn } = dates;
  return [
    ...(late && rule !== 'full-month'
      ? [
          {
            key: 'silent-after-cutoff' as const,
            values: { month: dates.firstUnbilledMonth },
            clauses: [cutoffDay.clause],
          },
        ]
      : []),
    ...soonerMonth(input, dates, parameters),
    { key: 'export-while-active', values: { serviceEndsOn }, clauses: [clauses.serviceEnd], until: serviceEndsOn },
    ...(late
      ? [
          {
            key: 'export-sooner' as const,
            values: { monthEndsOn },
            clauses: [clauses.serviceEnd],
            until: monthEndsOn,
          },
        ]
      : []),
    ...deletionByRequestDay(input, parameters),
  ];
}

/**
 * Where another reading lets the request count for a month before, the last day that is safe is that of the month before:
 * which month it belongs to is said, and the safe last day of the month answered.
 */
function soonerMonth(
  { requestedOn }: CancellationInput,
  dates: Dates,
  { cutoffDay, readings }: CutoffDayParameters,
): Say[] {
  const { firstUnbilledMonth: month } = dates;
  if (!requestedOn) return [];
  const rules = rulesOf(readings.cutoff) as CutoffRule[];
  const sooner = addMonths(month, -1);
  const [soonerLastDay] = rules
    .filter((rule) => firstUnbilledMonth(requestedOn, cutoffDay.value, rule) === sooner)
    .map((rule) => lastDayToRequest(sooner, cutoffDay.value, rule))
    .sort();
  const [safeDay = ''] = rules.map((rule) => lastDayToRequest(month, cutoffDay.value, rule)).sort();
  if (!soonerLastDay) return [];
  return [{ key: 'sooner-month', values: { sooner, soonerLastDay, month, safeDay }, clauses: [cutoffDay.clause] }];
}

function rulesOf(reading: ReadingChoice): readonly string[] {
  return Object.values(reading.options).map(({ rule }) => rule);
}

/**
 * Where a month is asked about, the day of the request is not known, and a deletion counted from it comes soonest of all
 * for whoever asks on the earliest of the last days.
 */
function deletionByRequestDay(
  { stopBillingFrom }: CancellationInput,
  { cutoffDay, clauses, readings }: CutoffDayParameters,
): Say[] {
  if (!stopBillingFrom || !rulesOf(readings.deletion).includes('one-month-after-request')) return [];
  const [requestedOn = ''] = rulesOf(readings.cutoff)
    .map((rule) => lastDayToRequest(stopBillingFrom, cutoffDay.value, rule as CutoffRule))
    .sort();
  const deleted = dataDeletedOn(requestedOn, stopBillingFrom, 'one-month-after-request');
  return [
    { key: 'deletion-by-request-day', values: { requestedOn, dataDeletedOn: deleted }, clauses: [clauses.deletion] },
  ];
}
