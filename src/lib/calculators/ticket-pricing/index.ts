import type { DateTime } from '../../calendar/date-time.ts';
import type { Calculator, Prudence } from '../../engine/calculator.ts';
import type { Fields } from '../../input/fields.ts';
import type { Money } from '../../outcome/outcome.ts';
import { checkTicket } from './check.ts';
import { flagNames } from './flags.ts';
import type { TicketPricingPhrases } from './phrases.ts';
import { picture } from './picture.ts';
import { ticketPricingRules } from './pricing.ts';
import type { TicketPricingParameters } from './schema.ts';

/** What the client tells of a ticket. `takenAt` null means that no agent ever took it. */
export interface TicketPricingInput {
  readonly contract?: boolean;
  readonly tickets?: number;
  readonly unitPrice?: Money;
  readonly accepted?: boolean;
  readonly acceptedAt?: DateTime;
  readonly takenAt?: DateTime | null;
  readonly asOf?: DateTime;
  readonly disabled?: boolean;
  readonly pastServiceProblems?: boolean;
  readonly pastCollectionProblems?: boolean;
  readonly optedOutOfAutomatic?: boolean;
  readonly contactNotAuthorised?: boolean;
  readonly extraService?: boolean;
  readonly contractMonthlyFee?: Money;
}

const facts = {
  total: null,
  dueAt: 'latest',
  flags: null,
  needsQuote: null,
  breakEvenTickets: null,
  channels: null,
} as const satisfies Record<string, Prudence>;

/** What a ticket costs, and when it costs nothing. */
export const calculator: Calculator<TicketPricingParameters, TicketPricingInput, TicketPricingPhrases> = {
  id: 'ticket-pricing',
  answers: ['included', 'charged', 'waived', 'manual-review', 'not-started', 'pending'],
  facts,
  fields: (): Fields => ({
    contract: { type: 'boolean', default: false },
    tickets: { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 },
    unitPrice: { type: 'money' },
    accepted: { type: 'boolean', default: true },
    acceptedAt: { type: 'date-time' },
    takenAt: { type: 'date-time', nullable: true },
    asOf: { type: 'date-time' },
    ...Object.fromEntries(flagNames.map((flag) => [flag, { type: 'boolean', default: false } as const])),
    extraService: { type: 'boolean', default: false },
    contractMonthlyFee: { type: 'money' },
  }),
  check: checkTicket,
  eventDate: ({ acceptedAt, asOf }) => (acceptedAt ?? asOf)?.slice(0, 10) ?? null,
  rules: ticketPricingRules,
  // Their questions are the fold's own line, so nothing that has a value from the start goes with them.
  rarely: flagNames,
  opening: (now) => ({ acceptedAt: now, asOf: now }),
  usesHolidays: () => false,
  picture,
};
