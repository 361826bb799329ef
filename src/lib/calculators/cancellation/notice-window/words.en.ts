import type { Words } from '../../../engine/calculator.ts';
import { shared } from '../shared.en.ts';
import type { NoticeWindowPhrases } from './phrases.ts';

export const words: Words<NoticeWindowPhrases> = {
  ...shared,
  fields: {
    ...shared.fields,
    plan: {
      label: 'How do you pay for your plan?',
      write: 'the plan: “monthly”, “quarterly”, “semiannual” or “annual”',
      options: { monthly: 'Monthly', quarterly: 'Quarterly', semiannual: 'Every six months', annual: 'Yearly' },
    },
    country: { label: 'In which country are you billed?', write: 'the country you are billed in' },
    termEndsOn: {
      label: 'On which day does your plan end?',
      hint: 'Only for plans of six months or a year. If it is over, there is nothing to cancel.',
      write: 'the last day of the plan, for example 2026-12-31',
    },
    reasonsGiven: { label: 'Does the e-mail give your reasons?', write: 'true (yes) or false (no)' },
  },
  facts: {
    ...shared.facts,
    noticeKind: 'Kind of notice',
    firstInvoiceAvoidedOn: 'First invoice avoided',
    resendFrom: 'Send it again from',
  },
  values: {
    noticeKind: {
      'one-month': 'a month ahead',
      'last-fortnight': 'in the last fortnight',
      'in-between': 'between the two',
    },
  },
  safeguards: {
    ...shared.safeguards,
    noticeBy: 'To be on the safe side, give notice by',
  },
  passed: {
    ...shared.passed,
    termEndsOn: 'That day is past: if you did not confirm the renewal, we take the plan to have ended.',
  },
  picture: {
    ...shared.picture,
    noticeBy: 'give notice',
    firstInvoiceAvoidedOn: 'first invoice avoided',
  },
  phrases: {
    ...shared.phrases,
    'conclusion-incomplete': ({ month, lastDayToRequest }, format) =>
      [
        'Still missing: your reasons.',
        `With that put right by the end of ${format.dayAndMonth(lastDayToRequest)}, ${format.month(month)} is not billed any more.`,
      ] as const,
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
      ['Still missing: your reasons.', `With that put right, the service ends on ${format.date(termEndsOn)}.`] as const,
    'between-windows': ({ resendFrom }, format) =>
      `The policy names two moments, a month ahead or the last fortnight, and your notice falls between them. We take it to count, since it comes before the fortnight; to be on the safe side, repeat it from ${format.date(resendFrom)}.`,
    'before-this-invoice': ({ lastInvoiceOn }, format) =>
      `This month’s invoice is only issued on ${format.date(lastInvoiceOn)}. We take it to be paid; ask whether your notice still avoids it.`,
    'quarter-or-month': () =>
      'The policy says “every month” of the quarterly plan too. We take it to renew every quarter, and count the notice by the month. It does not say what becomes of the rest of a quarter already paid: ask from when you stop paying, and whether it is refunded.',
    'download-before-end': ({ serviceEndsOn }, format) =>
      `Download what you want to keep no later than ${format.date(serviceEndsOn)}.`,
    'tell-before-contact': ({ noticeBy }, format) =>
      `No term is written down for saying that you are not renewing. Best no later than ${format.date(noticeBy)}, when they should write to you.`,
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
