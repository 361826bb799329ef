import type { Words } from '../../../engine/calculator.ts';
import { shared } from '../shared.en.ts';
import type { OverdueInvoicesPhrases } from './phrases.ts';

export const words: Words<OverdueInvoicesPhrases> = {
  ...shared,
  fields: {
    ...shared.fields,
    country: { label: 'In which country are you billed?', write: 'the country you are billed in' },
    invoices: {
      label: 'Your invoices',
      item: 'Invoice',
      write: 'the invoices, each with its month and, if you paid it, the day you did',
    },
    'invoices.month': { label: 'Month of the invoice', write: 'the month of the invoice, for example 2026-01' },
    'invoices.paidOn': {
      label: 'On which day did you pay it?',
      hint: 'Leave it empty if it is unpaid.',
      write: 'the day you paid it, for example 2026-01-12',
    },
  },
  facts: {
    ...shared.facts,
    suspendableFrom: 'Can be suspended from',
    suspendedBy: 'Invoice that brings it about',
    nextInvoiceOn: 'Next invoice',
    invoices: 'Invoice by invoice',
  },
  safeguards: {
    payBy: 'To avoid it, pay no later than',
  },
  answers: {
    ...shared.answers,
    suspended: 'Can be suspended',
  },
  picture: {
    suspendable: 'here it can be suspended',
    missing: 'to go',
    overdue: 'overdue',
    issued: 'issued, unpaid',
    'not-due': 'will count if you do not pay',
    'not-issued': 'not issued yet',
    paid: 'paid',
    payBy: 'pay to avoid suspension',
    month: 'Invoice',
    due: 'Due',
    standing: 'Standing',
    counting: 'Counts',
    asOf: 'the day you ask about',
    suspendableFrom: 'account can be suspended',
    nextInvoiceOn: 'next invoice',
  },
  phrases: {
    ...shared.phrases,
    'what-counts': ({ rule, termDays }) =>
      rule === 'issued'
        ? 'An invoice counts as unpaid from its issue to the day you pay it.'
        : `An invoice can be paid until ${termDays} days after its issue; failing that, it counts as unpaid from the next day to the day you pay it.`,
    counted: ({ asOf, counted, given }, format) =>
      given === 0
        ? 'You gave no invoice.'
        : `On ${format.date(asOf)}, ${
            given === 1
              ? `the one invoice you gave ${counted === 0 ? 'does not count' : 'counts'}`
              : `${counted === 0 ? 'none' : counted} of the ${given} invoices you gave ${counted < 2 ? 'counts' : 'count'}`
          }.`,
    'reaches-threshold': ({ threshold, suspendableFrom, broughtBy, asOf }, format) =>
      `The invoice for ${format.month(broughtBy)} ${suspendableFrom <= asOf ? 'brought' : 'brings'} the count to ${threshold} on ${format.date(suspendableFrom)}.`,
    margin: ({ nextInvoiceOn, from, sooner, takenAsPaid: [paid, another] }, format) =>
      `If the one of ${format.dayAndMonth(nextInvoiceOn)} is not paid either${
        paid ? ` and ${another ? 'the others have been' : `that for ${format.monthName(paid)} has been`}` : ''
      }, the account can be suspended from ${format.dayAndMonth(from)}${
        sooner ? `; if invoices count from their issue, from ${format.dayAndMonth(sooner)}` : ''
      }.`,
    'pay-now': ({ from }, format) =>
      `Under some reading the account can be suspended from ${format.date(from)}. Pay now.`,
    'conclusion-suspended': ({ counted, from }, format) =>
      [
        `${counted} unpaid invoices count:`,
        `the account can be suspended${from ? ` from ${format.date(from)}` : ''}.`,
      ] as const,
    'next-invoice': ({ nextInvoiceOn }, format) => `The next invoice is issued on ${format.date(nextInvoiceOn)}.`,
    'was-reached': () =>
      'The count reached the limit before, and you have paid since. If the account was suspended, ask for that to be lifted.',
    'check-invoices': ({ months }, format) =>
      `Check what you gave for ${format.list(months.map(format.month))}: one invoice is issued a month, and there is more than one, or a payment from before the issue. We count it as it stands.`,
    'download-first': () =>
      'Download your information while you can log in: no term is written down for doing it later.',
    'exact-day': () =>
      'The policy does not say on which exact day an account is suspended: each reading gives the first on which it can be.',
    reminders: () =>
      'The policy does not say whether an account that did not get the two reminders can be suspended. We take it that it can.',
    lifting: () =>
      'The policy does not say whether paying one invoice is enough for the suspension to be lifted, nor how soon.',
    'data-when-suspended': () =>
      'The policy does not say what happens to the data of a suspended account, nor when they are deleted.',
    'borrowed-calendar': ({ calendar }) =>
      `The policy does not say which public holidays hold for your country: we count with those of ${calendar.en}.`,
  },
};
