import type { Words } from '../../../engine/calculator.ts';
import { shared } from '../shared.en.ts';
import type { Blocker } from './blockers.ts';
import type { CutoffDayPhrases } from './phrases.ts';

export const words: Words<CutoffDayPhrases> = {
  ...shared,
  fields: {
    ...shared.fields,
    requester: {
      label: 'Who sends it?',
      write: '“responsible” (the person responsible) or “other” (somebody else)',
      options: { responsible: 'The person responsible named in the purchase order', other: 'Somebody else' },
    },
    channel: {
      label: 'How do you ask?',
      write: '“email” or “other” (by other means)',
      options: { email: 'By e-mail', other: 'By other means' },
    },
    unpaidInvoices: { label: 'Unpaid invoices', write: 'how many invoices you owe, for example 0' },
  },
  facts: {
    ...shared.facts,
    dataDeletedOn: 'The data are deleted on',
    rejoinUntil: 'You can change your mind until',
    backupBy: 'The backup is handed over by',
  },
  safeguards: {
    ...shared.safeguards,
    exportFirst:
      'Make a first download of your data, in case the service ends with the month you ask in, no later than',
  },
  picture: {
    ...shared.picture,
    exportFirst: 'first download of your data, in case the service ends this month',
    rejoinUntil: 'last day to return',
    dataDeletedOn: 'data deleted',
    kept: 'Data kept',
  },
  phrases: {
    ...shared.phrases,
    'conclusion-blocked': ({ blockers, month, lastDayToRequest }, format) =>
      [
        `Still missing: ${format.list(blockers.map((blocker) => MISSING[blocker]))}.`,
        `With that put right by the end of ${format.dayAndMonth(lastDayToRequest)}, ${format.month(month)} is not billed any more.`,
      ] as const,
    'requester-not-authorised': () =>
      'The person responsible named in the purchase order has to ask: a request from somebody else does not count.',
    'channel-not-email': () => 'A request counts by e-mail: by other means it is not made.',
    'unpaid-invoices': ({ count }) =>
      `Payments have to be up to date to cancel: ${count === 1 ? 'one invoice is unpaid' : `${count} invoices are unpaid`}.`,
    'asked-in-time': ({ day, month, cutoffDay, rule }, format) =>
      `The request arrives on day ${day}, ${limit(rule, cutoffDay)}: ${format.month(month)} is the first month not billed.`,
    'asked-late': ({ day, month, missed, cutoffDay, rule }, format) =>
      `The request arrives on day ${day}, and had to arrive ${limit(rule, cutoffDay)}: ${format.month(missed)} is still billed and ${format.month(month)} is the first that is not.`,
    'last-day-for-month': ({ month, cutoffDay, rule, lastDayToRequest }, format) =>
      `For ${format.month(month)} not to be billed, the request has to arrive ${limit(rule, cutoffDay)} of the month before: the last day is ${format.date(lastDayToRequest)}.`,
    'service-ends': ({ lastBilledMonth, serviceEndsOn }, format) =>
      `The last month you pay is ${format.month(lastBilledMonth)}, and the service stays active until ${format.date(serviceEndsOn)}.`,
    'data-deleted': ({ rule, month, requestedOn, dataDeletedOn }, format) =>
      `The data are deleted for good on ${format.date(dataDeletedOn)}, ${deletion(rule, format.month(month), format.date(requestedOn))}.`,
    rejoin: ({ rejoinUntil }, format) =>
      `If you change your mind, you can come back until ${format.date(rejoinUntil)}, the day before the deletion, by paying the month’s fee.`,
    backup: ({ backupBy }, format) =>
      `A backup of your data, if you ask for one, is handed over before the deletion: by ${format.date(backupBy)}. It has a price.`,
    'silent-after-cutoff': ({ month }, format) =>
      `The policy does not say what happens to a late request. We take it to count for the next month it reaches, ${format.month(month)}; if they ask you to repeat it, do.`,
    'sooner-month': ({ sooner, soonerLastDay, month, safeDay }, format) =>
      `With the time limit read otherwise, this request already counts for ${format.month(sooner)}, which can be asked for until ${format.dayAndMonth(soonerLastDay)}. For ${format.month(month)} every reading lets you ask until ${format.dayAndMonth(safeDay)}.`,
    'export-while-active': ({ serviceEndsOn }, format) =>
      `Download what you want to keep while the service is active, until ${format.date(serviceEndsOn)}: after that the policy speaks of coming back only, not of downloading.`,
    'export-sooner': ({ monthEndsOn }, format) =>
      `The policy says the service goes on “hasta el último día del mes” (to the last day of the month), which might be the month you ask in although you pay another: to be safe, make a first download no later than ${format.date(monthEndsOn)}.`,
    'deletion-by-request-day': ({ requestedOn, dataDeletedOn }, format) =>
      `If the deletion is counted from the request, the sooner you ask, the sooner the data are deleted: for a request of ${format.date(requestedOn)}, on ${format.date(dataDeletedOn)}. With “if I ask on a given day” you see it for your day.`,
    'backup-price': () =>
      'The policy does not say what the backup costs, how long it takes or in which format it comes. Ask in good time.',
    'ratified-request-date': () =>
      'The policy does not say whether a first e-mail keeps its date when the person responsible confirms it later. We count from the day that person writes.',
    'paid-after-request': () =>
      'The policy wants payments up to date and does not say what follows if they are not, nor whether a request keeps its date when you pay afterwards. The cancellation may be delayed: pay before you ask.',
  },
};

/** What is still to be done, by what stands in the way. */
const MISSING: Readonly<Record<Blocker, string>> = {
  'requester-not-authorised': 'a request by the person responsible',
  'channel-not-email': 'an e-mail',
  'unpaid-invoices': 'payment of the unpaid invoices',
};

function limit(rule: string, cutoffDay: number): string {
  if (rule === 'full-month') return 'with a whole month ahead';
  return rule === 'through-cutoff-day' ? `up to and including day ${cutoffDay}` : `before day ${cutoffDay}`;
}

function deletion(rule: string, month: string, requestedOn: string): string {
  if (rule === 'one-month-after-request') return `one month after the request (${requestedOn})`;
  return rule === 'end-of-first-unbilled-month'
    ? `at the end of ${month}, the first month without an invoice`
    : 'at the end of the month after the request';
}
