import type { Words } from '../../engine/calculator.ts';
import type { SharedPhrases } from './phrases.ts';

export const shared: Words<SharedPhrases> = {
  name: 'Cancelling the service',
  question: 'Until when can I cancel?',
  summary: 'The last day to ask, the first month without an invoice, and when service and data end.',
  alternatives: {
    label: 'I want to know',
    options: { requestedOn: 'if I ask on a given day', stopBillingFrom: 'to avoid paying for a month' },
  },
  fields: {
    requestedOn: {
      label: 'On which day do you send the e-mail?',
      write: 'the date you send the e-mail, for example 2026-08-05',
    },
    stopBillingFrom: {
      label: 'From which month do you not want to pay?',
      write: 'the first month you do not want to pay, for example 2026-09',
    },
  },
  facts: {
    lastDayToRequest: 'Last day to ask to cancel',
    firstUnbilledMonth: 'First month without an invoice',
    lastBilledMonth: 'Last month you pay',
    serviceEndsOn: 'The service stays active until',
    blockers: 'To put right first',
  },
  safeguards: {
    exportBy: 'Download your data no later than',
  },
  answers: {
    accepted: 'The cancellation runs',
    blocked: 'Something comes first',
  },
  passed: {
    lastDayToRequest:
      'The last day is past: a request of today is too late for that month. With today’s date in “if I ask on a given day” you see from which month you stop paying.',
  },
  picture: {
    requestedOn: 'you ask',
    lastDayToRequest: 'last day to ask to cancel',
    serviceEndsOn: 'service ends',
    exportBy: 'download your data',
    service: 'Service active',
  },
  phrases: {
    margin: ({ daysToSpare, lastDayToRequest, month, blocked }, format) =>
      blocked
        ? 'The dates hold with that put right in time.'
        : `${daysToSpare === 0 ? 'The very last day' : daysToSpare === 1 ? 'With 1 day to spare' : `With ${daysToSpare} days to spare`} not to pay ${format.monthName(month)}: the time runs to the end of ${format.dayAndMonth(lastDayToRequest)}.`,
    'conclusion-first-month': ({ requestedOn, month }, format) =>
      [
        `With the request of ${format.dayAndMonth(requestedOn)},`,
        `${format.month(month)} is not billed any more.`,
      ] as const,
    'conclusion-last-day': ({ month, lastDayToRequest }, format) =>
      [
        `Not to pay ${format.month(month)}, the last day to ask to cancel`,
        `is ${format.dayAndMonth(lastDayToRequest)}.`,
      ] as const,
  },
};
