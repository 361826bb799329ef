import type { Words } from '../../engine/calculator.ts';
import type { InvoiceCalendarPhrases } from './phrases.ts';

export const words: Words<InvoiceCalendarPhrases> = {
  name: 'Invoice calendar',
  question: 'When is my invoice issued, and until when can I pay it?',
  summary: 'The day a month’s invoice is issued, the day it is due, and from when it is overdue.',
  fields: {
    month: { label: 'Which month is the invoice for?', write: 'the month of the invoice, for example 2026-02' },
    country: { label: 'In which country are you billed?', write: 'the country you are billed in' },
  },
  facts: {
    issuedOn: 'Issued on',
    dueOn: 'Can be paid until',
    overdueFrom: 'Overdue from',
  },
  picture: {
    issuedOn: 'invoice issued',
    dueOn: 'invoice due',
    overdueFrom: 'invoice overdue',
    payable: 'Time to pay',
  },
  answers: { scheduled: 'Dates of the invoice' },
  passed: {
    dueOn: 'That day is past.',
  },
  phrases: {
    issued: ({ month, issuedOn }, format) =>
      `The invoice for ${format.month(month)} is issued on the month’s first business day: ${format.date(issuedOn)}.`,
    due: ({ termDays, rule, dueOn }, format) =>
      `From that day there are ${termDays} ${rule === 'working-days' ? 'business' : 'calendar'} days to pay it: it is due on ${format.date(dueOn)}.`,
    conclusion: ({ month, dueOn, overdueFrom }, format) =>
      [
        `The invoice for ${format.monthName(month)} can be paid`,
        `until ${format.dayAndMonth(dueOn)}; from ${format.dayAndMonth(overdueFrom)} it is overdue.`,
      ] as const,
    'due-on-day-off': ({ dueOn }, format) =>
      `${format.date(dueOn)} is no business day, and the policy does not say whether the due date moves; we take it that it does not: pay on the business day before.`,
    'borrowed-calendar': ({ calendar }) =>
      `The policy does not say which public holidays hold for your country: we count with those of ${calendar.en}.`,
    'only-billed-months': () =>
      'The policy does not say in which months a quarterly, semiannual or annual plan is billed. We take it to be only when a period begins.',
    'day-of-issue-counts': ({ dayBefore }, format) =>
      `The policy does not say whether the day of issue counts as part of the term. If it did, the invoice would be due a day earlier, on ${format.date(dayBefore)}.`,
  },
};
