import type { Words } from '../../engine/calculator.ts';
import type { RefundPhrases } from './phrases.ts';

const causes: Readonly<Record<string, string>> = {
  'software-defect': 'A defect of the software',
  'provider-error': 'An error of the provider',
  'customer-use': 'The way it was used',
  'third-party': 'A third party',
  'change-of-mind': 'I changed my mind',
  unknown: 'I do not know',
};

export const words: Words<RefundPhrases> = {
  name: 'Refund',
  question: 'Do I get my money back?',
  summary: 'What the policy says of a refund in your case, and what you have to ask.',
  fields: {
    cause: { label: 'What caused the problem?', write: 'what caused the problem', options: causes },
    determinedByProvider: {
      label: 'Has the provider determined it?',
      write: '“yes”, “no” or “pending”',
      options: { yes: 'Yes, they agree', no: 'Yes, and they say it is not so', pending: 'Not yet' },
    },
  },
  facts: {
    causeFits: 'The cause is one that is refunded',
    determinedByProvider: 'Determined by the provider',
  },
  values: {
    determinedByProvider: { yes: 'Yes', no: 'No', pending: 'Not yet' },
  },
  answers: {
    favourable: 'A refund is due',
    possible: 'A refund may be due',
    'no-published-criterion': 'No published criterion',
    undetermined: 'The policy does not say',
  },
  picture: {
    route: 'The way your request takes',
    yours: 'your case',
    cause: 'What caused the problem?',
    'cause-fits': 'A cause that is refunded',
    'other-cause': 'Another cause',
    'cause-unknown': 'It is not known',
    determined: 'Has the provider determined it?',
    'determined-yes': 'Yes, and agrees',
    'determined-pending': 'Not yet',
    'determined-no': 'Says it is not so',
    favourable: 'a refund is due',
    possible: 'due, once determined',
    'no-published-criterion': 'no published criterion: not a “no”',
    undetermined: 'the policy does not say',
    taken: 'Did an agent take the ticket in time?',
    'on-time': 'Yes, in time',
    'late-or-never': 'Late, or never',
    charged: 'the ticket is charged',
    paid: 'Had you paid for it already?',
    'not-paid': 'No',
    'no-charge': 'nothing to pay',
    'paid-already': 'Yes',
  },
  phrases: {
    'case-by-case': () => 'Every request for a refund is reviewed on its own.',
    'cause-fits': ({ cause }) =>
      `The cause you give, “${causes[cause] ?? cause}”, is one that entitles you to a refund if the provider determines it.`,
    'cause-without-criterion': ({ cause }) =>
      `For the cause you give, “${causes[cause] ?? cause}”, the policy publishes no criterion: it neither promises a refund nor rules it out.`,
    'cause-unknown': () => 'As long as the cause is not known, the published criterion cannot be applied.',
    'determined-yes': () => 'The provider has determined that this is the cause.',
    'determined-no': () =>
      'The provider has not determined it so. The policy does not say how that is disputed, or whether there is another way.',
    'determined-pending': () => 'The provider has yet to determine that this is the cause.',
    'charge-waived': () => 'If no agent takes the request, or takes it late, the ticket is not charged.',
    'paid-first': () => 'But the process has you pay the invoice before they begin to help you.',
    margin: ({ answer }) => margins[answer] ?? '',
    conclusion: ({ answer }) => conclusions[answer] ?? '',
    'full-or-partial': () => 'The policy does not say whether the refund is full or partial.',
    term: () => 'The policy does not say until when to ask, nor how soon they answer.',
    channel: () => 'The policy does not say through which channel to ask for a refund.',
    'sufficient-or-necessary': () =>
      'The policy does not say whether only those causes are refunded or, case by case, others too.',
    'refund-or-credit': () =>
      'The policy does not say whether a ticket already paid is refunded, kept as credit for another, or neither.',
  },
};

const margins: Readonly<Record<string, string>> = {
  favourable: 'Ask in writing how much comes back, and when.',
  possible: 'Ask them to tell you the cause in writing.',
  'no-published-criterion': 'That is not a “no”: you can ask, and they review it as a case of its own.',
  undetermined: 'Ask in writing and keep the answer.',
  'late-ticket': 'That there is no charge supports you, but does not say how what you paid comes back.',
};

const conclusions: Readonly<Record<string, readonly [string, string]>> = {
  favourable: ['By the published criterion,', 'a refund is due.'],
  possible: ['If the provider determines that cause,', 'a refund is due.'],
  'no-published-criterion': ['For your case', 'there is no published criterion.'],
  undetermined: ['From what the policy says,', 'it cannot be known.'],
  'late-ticket': ['If you have paid for a ticket not taken in time,', 'the policy does not say whether it comes back.'],
};
