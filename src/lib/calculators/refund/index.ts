import type { Calculator, Prudence } from '../../engine/calculator.ts';
import type { Fields } from '../../input/fields.ts';
import { causeDeterminedRules } from './cause-determined.ts';
import { lateTicketRules } from './late-ticket.ts';
import type { RefundPhrases } from './phrases.ts';
import { picture } from './picture.ts';
import type { RefundParameters } from './schema.ts';

/** What the client tells, where the refund depends on a cause. */
export interface RefundInput {
  readonly cause?: 'software-defect' | 'provider-error' | 'customer-use' | 'third-party' | 'change-of-mind' | 'unknown';
  readonly determinedByProvider?: 'yes' | 'no' | 'pending';
}

const facts = { causeFits: null, determinedByProvider: null } as const satisfies Record<string, Prudence>;

const causeFields: Fields = {
  cause: {
    type: 'choice',
    options: ['software-defect', 'provider-error', 'customer-use', 'third-party', 'change-of-mind', 'unknown'],
    required: true,
  },
  determinedByProvider: { type: 'choice', options: ['yes', 'no', 'pending'], default: 'pending' },
};

/** Whether what the policy publishes speaks for giving money back. */
export const calculator: Calculator<RefundParameters, RefundInput, RefundPhrases> = {
  id: 'refund',
  answers: ['favourable', 'possible', 'no-published-criterion', 'undetermined'],
  facts,
  fields: ({ method }) => (method === 'cause-determined' ? causeFields : {}),
  eventDate: () => null,
  usesHolidays: () => false,
  letter: [],
  picture,
  rules: (input, parameters) =>
    parameters.method === 'cause-determined' ? causeDeterminedRules(input, parameters) : lateTicketRules(parameters),
};
