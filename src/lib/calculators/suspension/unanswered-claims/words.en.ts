import type { Words } from '../../../engine/calculator.ts';
import { shared } from '../shared.en.ts';
import type { UnansweredClaimsPhrases } from './phrases.ts';

export const words: Words<UnansweredClaimsPhrases> = {
  ...shared,
  fields: {
    ...shared.fields,
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
    ...shared.facts,
    serviceEndsOn: 'Last day of service',
    dataDeletedOn: 'Deletion of the data',
    reactivationCost: 'Coming back costs',
  },
  safeguards: {
    exportBy: 'Download your data no later than',
  },
  answers: {
    ...shared.answers,
    deactivated: 'The service can be ended',
    'in-collection': 'In collection',
  },
  passed: {
    dataDeletedOn: 'That day is past: ask whether they still keep your data.',
  },
  picture: {
    ending: 'here the service ends, if nobody answers',
    missing: 'to go',
    unpaid: 'unpaid',
    asOf: 'the day you ask about',
    deactivatedOn: 'locked',
    serviceEndsOn: 'service ends',
    exportBy: 'download your data',
    dataDeletedOn: 'deletion of the data',
    supposed: 'if the service were ended on the day you ask about',
    service: 'Service active',
    kept: 'Data kept',
  },
  phrases: {
    ...shared.phrases,
    'claims-counted': ({ counted, threshold }) =>
      `${counted === 0 ? 'You owe no invoice' : counted === 1 ? 'You owe one invoice' : `You owe ${counted} invoices`}; the service is ended for lack of payment at ${threshold}.`,
    replied: () => 'You answered the claims, and the service is ended when nobody answers.',
    'not-replied': () => 'The claims got no answer, and then the service is to be ended.',
    'ended-on': ({ endedOn, known, ahead, serviceEndsOn }, format) =>
      known
        ? `The account ${ahead ? 'is to be' : 'was'} locked on ${format.date(endedOn)}, and the service is kept until ${format.date(serviceEndsOn)}.`
        : `If it were ended on ${format.date(endedOn)}, the service would be kept until ${format.date(serviceEndsOn)}.`,
    'claims-data-deleted': ({ known, dataDeletedOn }, format) =>
      `The data ${known ? 'are' : 'would be'} deleted on ${format.date(dataDeletedOn)}.`,
    reactivation: ({ months, cost }, format) =>
      `Coming back later means starting anew: you pay what is owed and ${months === 1 ? 'a monthly fee' : `${months} monthly fees`} in advance${cost ? `, ${format.money(cost)}` : ''}.`,
    'conclusion-deactivated': ({ endedOn, known, dataDeletedOn }, format) =>
      known
        ? ['The service is to be ended for lack of payment:', `the data are deleted on ${format.date(dataDeletedOn)}.`]
        : [
            'The service can be ended for lack of payment:',
            `were it on ${format.dayAndMonth(endedOn)}, the data would be deleted on ${format.date(dataDeletedOn)}.`,
          ],
    'conclusion-in-collection': ({ counted }) =>
      [`You owe ${counted} invoices and answered the claims:`, 'the case stays in collection.'] as const,
    'answer-claims': () => 'Answer the claims: the service is ended when nobody does.',
    'locked-all-the-same': ({ endedOn, ahead }, format) =>
      `By what you say the service ${ahead ? 'is' : 'was'} not to be ended, yet the account ${ahead ? 'is to be' : 'was'} locked on ${format.date(endedOn)}. Ask why.`,
    'lock-date-unknown': ({ asOf }, format) =>
      `You did not say on which day the account was locked: we count as if it were ${format.date(asOf)}.`,
    'debtor-register': () => 'The debt may be reported to the register of debtors, unless credit notes cancel it.',
    'which-claims': () =>
      'The policy does not say how many claims are made, by which means, or how long an answer is awaited.',
    'after-reply': () => 'The policy does not say what happens, or when, once you answer the claims and still owe.',
    'lock-or-access': ({ deleted }) =>
      `The policy speaks of a lock date and, at the same time, of using the service to the end of the month.${deleted ? '' : ' Download what is yours as soon as you can.'}`,
    'which-fee': () =>
      'To come back one pays fees in advance, and the policy does not say of which date the fee is, nor whether taxes are added.',
  },
};
