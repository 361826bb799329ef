import type { Words } from '../../engine/calculator.ts';
import type { CancellationPhrases } from './phrases.ts';

export const words: Words<CancellationPhrases> = {
  name: 'Cancelling the service',
  question: 'Until when can I cancel?',
  summary: 'The last day to ask, the first month without an invoice, and when service and data end.',
  fields: {
    requestedOn: {
      label: 'On which day do you send the e-mail?',
      write: 'the date you send the e-mail, for example 2026-08-05',
    },
    stopBillingFrom: {
      label: 'From which month do you not want to pay?',
      write: 'the first month you do not want to pay, for example 2026-09',
    },
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
    plan: {
      label: 'How do you pay for your plan?',
      write: 'the plan: “monthly”, “quarterly”, “semiannual” or “annual”',
      options: { monthly: 'Monthly', quarterly: 'Quarterly', semiannual: 'Every six months', annual: 'Yearly' },
    },
    country: { label: 'In which country are you billed?', write: 'the country you are billed in' },
    termEndsOn: {
      label: 'On which day does your plan end?',
      hint: 'Only for plans of six months or a year.',
      write: 'the last day of the plan, for example 2026-12-31',
    },
    reasonsGiven: { label: 'Does the e-mail give your reasons?', write: 'true (yes) or false (no)' },
  },
  alternatives: {
    label: 'I want to know',
    options: { requestedOn: 'what if I ask on a day', stopBillingFrom: 'how not to pay a month' },
  },
  facts: {
    lastDayToRequest: 'Last day to ask',
    firstUnbilledMonth: 'First month without an invoice',
    lastBilledMonth: 'Last month you pay',
    serviceEndsOn: 'The service stays active until',
    dataDeletedOn: 'The data are deleted on',
    rejoinUntil: 'You can change your mind until',
    backupBy: 'The backup is handed over by',
    noticeKind: 'Kind of notice',
    firstInvoiceAvoidedOn: 'First invoice avoided',
    resendFrom: 'Send it again from',
    blockers: 'To put right first',
  },
  safeguards: { noticeBy: 'To be on the safe side, give notice by', exportBy: 'Download your data no later than' },
  answers: { accepted: 'The cancellation runs', blocked: 'Something comes first' },
  picture: {
    requestedOn: 'you ask',
    lastDayToRequest: 'last day to ask',
    firstInvoiceAvoidedOn: 'first invoice avoided',
    serviceEndsOn: 'service ends',
    rejoinUntil: 'last day to return',
    dataDeletedOn: 'data deleted',
    service: 'Service active',
    kept: 'Data kept',
  },
  draft: ({ facts }, { requestedOn }, provider, format) => {
    if (typeof facts.firstUnbilledMonth !== 'string' || typeof facts.serviceEndsOn !== 'string') return null;
    const asked = typeof requestedOn === 'string' ? `Date of the request: ${format.date(requestedOn)}.\n` : '';
    return {
      subject: `Cancellation of the ${provider} service`,
      body: `Hello,

I ask you to cancel the ${provider} service. I am the person responsible for it towards you.

Company: [name]
Tax number: [number]
${asked}First month without an invoice: ${format.month(facts.firstUnbilledMonth)}.
End of the service: ${format.date(facts.serviceEndsOn)}.
Reason: [why you cancel]

Please confirm that you have received this e-mail, and these dates.

[Name and position]`,
      mind: [
        'Send it from the address of the person responsible towards the provider.',
        'Write to the contact the provider gave you, and keep the confirmation.',
        'Fill in what is in square brackets.',
      ],
    };
  },
  phrases: {
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
    margin: ({ daysToSpare, lastDayToRequest, month }, format) =>
      `${daysToSpare === 0 ? 'It is the very last day' : daysToSpare === 1 ? 'You have 1 day to spare' : `You have ${daysToSpare} days to spare`} not to pay ${format.monthName(month)}: the time ends with ${format.dayAndMonth(lastDayToRequest)}.`,
    'conclusion-first-month': ({ requestedOn, month }, format) =>
      [`If you ask on ${format.dayAndMonth(requestedOn)},`, `${format.month(month)} is not billed any more.`] as const,
    'conclusion-last-day': ({ month, lastDayToRequest }, format) =>
      [`Not to pay ${format.month(month)}, you can ask`, `until ${format.dayAndMonth(lastDayToRequest)}.`] as const,
    'conclusion-blocked': ({ month, lastDayToRequest }, format) =>
      [
        'As it stands the cancellation does not run yet.',
        `Put it right by the end of ${format.dayAndMonth(lastDayToRequest)} not to pay ${format.monthName(month)}.`,
      ] as const,
    'silent-after-cutoff': ({ month }, format) =>
      `The policy does not say what happens to a late request. We take it to count for the next month it reaches, ${format.month(month)}; if they ask you to repeat it, do.`,
    'export-while-active': ({ serviceEndsOn }, format) =>
      `Download what you want to keep while the service is active, until ${format.date(serviceEndsOn)}: after that the policy speaks of coming back only, not of downloading.`,
    'backup-price': () =>
      'The policy does not say what the backup costs, how long it takes or in which format it comes. Ask in good time.',
    'ratified-request-date': () =>
      'The policy does not say whether a first e-mail keeps its date when the person responsible confirms it later. We count from the day that person writes.',
    'paid-after-request': () =>
      'The policy does not say whether a request keeps its date when you pay afterwards. Pay before you ask.',
    'reasons-missing': () => 'The notice has to give your reasons: without them it is incomplete.',
    'notice-one-month': ({ requestedOn, months, firstInvoiceAvoidedOn }, format) =>
      `The notice of ${format.date(requestedOn)} arrives ${months === 1 ? 'a month' : `${months} months`} ahead of the invoice of ${format.date(firstInvoiceAvoidedOn)}.`,
    'notice-last-fortnight': ({ requestedOn, fortnightFrom }, format) =>
      `The notice of ${format.date(requestedOn)} arrives in the last fortnight of the month, which starts on ${format.dayAndMonth(fortnightFrom)}.`,
    'notice-in-between': ({ requestedOn, fullNoticeBy, fortnightFrom }, format) =>
      `The notice of ${format.date(requestedOn)} arrives after ${format.dayAndMonth(fullNoticeBy)}, which gave the whole month, and before the last fortnight, which starts on ${format.dayAndMonth(fortnightFrom)}.`,
    'send-again': ({ resendFrom }, format) =>
      `Read this way the notice does not count yet: it has to be sent again from ${format.date(resendFrom)}.`,
    'notice-service-ends': ({ lastBilledMonth, serviceEndsOn }, format) =>
      `The last month you pay is ${format.month(lastBilledMonth)}, and the service ends on ${format.date(serviceEndsOn)}.`,
    'invoice-avoided': ({ month, firstInvoiceAvoidedOn }, format) =>
      `The first invoice you avoid is that of ${format.month(month)}, which would be issued on the first business day: ${format.date(firstInvoiceAvoidedOn)}.`,
    'conclusion-send-again': ({ month, resendFrom }, format) =>
      [`Not to pay ${format.month(month)},`, `send the notice again from ${format.dayAndMonth(resendFrom)}.`] as const,
    'term-runs-out': ({ termEndsOn }, format) =>
      `A plan of six months or a year is paid until it ends, on ${format.date(termEndsOn)}, and is not renewed if you say you are leaving.`,
    'conclusion-term': ({ termEndsOn }, format) =>
      ['If you say you are not renewing,', `the service ends on ${format.date(termEndsOn)}.`] as const,
    'conclusion-term-blocked': ({ termEndsOn }, format) =>
      ['As it stands the notice is incomplete.', `Send your reasons before ${format.date(termEndsOn)}.`] as const,
    'between-windows': ({ fortnightFrom }, format) =>
      `The policy names two moments, a month ahead or the last fortnight, and your notice falls between them. We take it to count, since it comes before the fortnight; to be on the safe side, repeat it from ${format.date(fortnightFrom)}.`,
    'before-this-invoice': ({ lastInvoiceOn }, format) =>
      `This month’s invoice is only issued on ${format.date(lastInvoiceOn)}. We take it to be paid; ask whether your notice still avoids it.`,
    'quarter-or-month': () =>
      'The policy puts monthly and quarterly plans together and says they renew “every month”. We count the same for both.',
    'download-before-end': ({ serviceEndsOn }, format) =>
      `Download what you want to keep before ${format.date(serviceEndsOn)}.`,
    'tell-before-contact': ({ noticeBy }, format) =>
      `No term is written down for saying that you are not renewing. Best before ${format.date(noticeBy)}, when they should write to you.`,
    'rest-of-quarter': () =>
      'The policy does not say what happens to the rest of a quarter already paid when the service ends before it. Ask whether it is refunded or can be used.',
    'mid-term': ({ termEndsOn }, format) =>
      `The policy does not say whether a plan paid ahead can end before ${format.date(termEndsOn)}, nor whether anything is refunded.`,
    'deletion-date': () =>
      'The policy does not say when the data are deleted. If they cannot reach you, the data may be deleted beyond recovery.',
    'download-until': () =>
      'The policy does not say until when you can make the last download. Make it before the service ends.',
    'borrowed-calendar': ({ calendar }) =>
      `The policy does not say which public holidays hold for your country: we count with those of ${calendar.en}.`,
  },
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
