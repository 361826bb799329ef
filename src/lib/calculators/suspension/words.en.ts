import type { Words } from '../../engine/calculator.ts';
import type { SuspensionPhrases } from './phrases.ts';

export const words: Words<SuspensionPhrases> = {
  name: 'Suspension for unpaid invoices',
  question: 'Can my account be suspended?',
  summary: 'How many unpaid invoices count, from when there is a risk, and what happens to service and data.',
  fields: {
    asOf: { label: 'On which day?', write: 'the day you ask about, for example 2026-02-18' },
    country: { label: 'In which country are you billed?', write: 'the country you are billed in' },
    invoices: {
      label: 'Your invoices',
      write: 'the invoices, each with its month and, if you paid it, the day you did',
    },
    'invoices.month': { label: 'Month of the invoice', write: 'the month of the invoice, for example 2026-01' },
    'invoices.paidOn': {
      label: 'On which day did you pay it?',
      hint: 'Leave it empty if it is unpaid.',
      write: 'the day you paid it, for example 2026-01-12',
    },
    unpaidInvoices: { label: 'How many invoices do you owe?', write: 'how many invoices you owe, for example 0' },
    repliedToClaims: { label: 'Did you answer the claims?', write: 'true (yes) or false (no)' },
    deactivatedOn: {
      label: 'On which day was the account locked?',
      hint: 'Only if it has been locked.',
      write: 'the day of the lock, for example 2026-05-12',
    },
    pending: { label: 'How much do you owe?', write: 'the amount you owe, with its currency' },
    monthlyFee: { label: 'What is the monthly fee?', write: 'the fee of a month, with its currency' },
  },
  facts: {
    counted: 'Invoices that count',
    threshold: 'How many it takes',
    suspendableFrom: 'Can be suspended from',
    suspendedBy: 'Invoice that brings it about',
    nextInvoiceOn: 'Next invoice',
    serviceEndsOn: 'The service stays active until',
    dataDeletedOn: 'The data are deleted on',
    reactivationCost: 'Coming back costs',
    invoices: 'Invoice by invoice',
  },
  safeguards: {
    payBy: 'To avoid it, pay no later than',
    exportBy: 'Download your data no later than',
  },
  answers: {
    clear: 'No risk',
    'at-risk': 'At risk',
    suspended: 'Can be suspended',
    deactivated: 'The service can be ended',
    'in-collection': 'In collection',
  },
  phrases: {
    'what-counts': ({ rule, termDays }) =>
      rule === 'issued'
        ? 'An invoice counts as unpaid from its issue to the day you pay it.'
        : `An invoice can be paid until ${termDays} days after its issue; failing that, it counts as unpaid from the next day to the day you pay it.`,
    counted: ({ asOf, counted, given }, format) =>
      given === 0
        ? 'You gave no invoice.'
        : `On ${format.date(asOf)}, ${counted} of the ${given === 1 ? 'one invoice' : `${given} invoices`} you gave ${counted === 1 ? 'counts' : 'count'}.`,
    'reaches-threshold': ({ threshold, suspendableFrom, broughtBy, asOf }, format) =>
      `The invoice for ${format.month(broughtBy)} ${suspendableFrom <= asOf ? 'brought' : 'brings'} the count to ${threshold} on ${format.date(suspendableFrom)}.`,
    'conclusion-clear': ({ missing, from }, format) =>
      [
        'No unpaid invoice counts on that day:',
        from
          ? `if you pay no more, the account can be suspended from ${format.dayAndMonth(from)}.`
          : `it would take ${missing}.`,
      ] as const,
    'conclusion-at-risk': ({ counted, missing, from }, format) =>
      [
        `${counted === 1 ? 'One unpaid invoice counts' : `${counted} unpaid invoices count`}:`,
        from
          ? `if you pay no more, the account can be suspended from ${format.dayAndMonth(from)}.`
          : `with ${missing === 1 ? 'one more' : `${missing} more`} the limit is reached.`,
      ] as const,
    'conclusion-suspended': ({ counted, from }, format) =>
      [
        `${counted} unpaid invoices count:`,
        `the account can be suspended${from ? ` from ${format.date(from)}` : ''}.`,
      ] as const,
    'next-invoice': ({ nextInvoiceOn }, format) => `The next invoice is issued on ${format.date(nextInvoiceOn)}.`,
    'was-reached': () =>
      'The count reached the limit before, and you have paid since. If the account was suspended, ask for that to be lifted.',
    'download-first': () =>
      'Download your information while you can log in: no term is written down for doing it later.',
    'exact-day': () =>
      'The policy does not say on which exact day an account is suspended. The date we give is the first on which it can be.',
    reminders: () =>
      'The policy does not say whether an account that did not get the two reminders can be suspended. We take it that it can.',
    lifting: () =>
      'The policy does not say whether paying one invoice is enough for the suspension to be lifted, nor how soon.',
    'data-when-suspended': () =>
      'The policy does not say what happens to the data of a suspended account, nor when they are deleted.',
    'borrowed-calendar': ({ calendar }) =>
      `The policy does not say which public holidays hold for your country: we count with those of ${calendar.en}.`,
    'claims-counted': ({ counted, threshold }) =>
      `${counted === 0 ? 'You owe no invoice' : counted === 1 ? 'You owe one invoice' : `You owe ${counted} invoices`}; the service is ended for lack of payment at ${threshold}.`,
    replied: () => 'You answered the claims, and the service is ended when nobody answers.',
    'not-replied': () => 'The claims got no answer, and then the service is to be ended.',
    'ended-on': ({ endedOn, known, serviceEndsOn }, format) =>
      known
        ? `The account was locked on ${format.date(endedOn)}, and the service is kept until ${format.date(serviceEndsOn)}.`
        : `If it were ended on ${format.date(endedOn)}, the service would be kept until ${format.date(serviceEndsOn)}.`,
    'claims-data-deleted': ({ dataDeletedOn }, format) => `The data are deleted on ${format.date(dataDeletedOn)}.`,
    reactivation: ({ months, cost }, format) =>
      `Coming back later means starting anew: what is owed and ${months} monthly fees in advance, ${format.money(cost)}.`,
    'conclusion-deactivated': ({ dataDeletedOn }, format) =>
      [
        'The service is to be ended for lack of payment:',
        dataDeletedOn ? `the data are deleted on ${format.date(dataDeletedOn)}.` : 'download your data.',
      ] as const,
    'conclusion-in-collection': ({ counted }) =>
      [`You owe ${counted} invoices and answered the claims:`, 'the case stays in collection.'] as const,
    'answer-claims': () => 'Answer the claims: the service is ended when nobody does.',
    'locked-all-the-same': ({ endedOn }, format) =>
      `By what you say the service was not to be ended, yet the account was locked on ${format.date(endedOn)}. Ask why.`,
    'lock-date-unknown': ({ asOf }, format) =>
      `You did not say on which day the account was locked: we count as if it were ${format.date(asOf)}.`,
    'debtor-register': () => 'The debt may be reported to the register of debtors, unless credit notes cancel it.',
    'which-claims': () =>
      'The policy does not say how many claims are made, by which means, or how long an answer is awaited.',
    'after-reply': () => 'The policy does not say what happens, or when, once you answer the claims and still owe.',
    'lock-or-access': () =>
      'The policy speaks of a lock date and, at the same time, of using the service to the end of the month. Download what is yours as soon as you can.',
    'which-fee': () => 'The policy does not say of which date the fee paid in advance is, nor whether taxes are added.',
  },
};
