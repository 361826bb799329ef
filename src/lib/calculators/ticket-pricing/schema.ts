import { z } from 'zod';
import { clauseId, count, parameter, readingChoice } from '../../authoring/schema-parts.ts';

const channels = parameter(z.array(z.enum(['email', 'phone', 'chat', 'whatsapp', 'twitter'])).min(1));

/**
 * Help paid by the ticket: a fixed price each, due once the client accepts it, and waived when no agent takes the
 * ticket in time. `clauses` names where the text says each thing the rules rest on.
 */
export const schema = z.strictObject({
  /** Hours from the client's acceptance within which an agent takes the ticket. */
  responseHours: count(1, 720),
  /** How clients with and without a service contract get in touch. */
  channelsWithContract: channels,
  channelsWithoutContract: channels,
  clauses: z.strictObject({
    /** What a ticket costs. */
    price: clauseId,
    /** What the client agrees to by accepting. */
    acceptance: clauseId,
    /** What follows when the client does not accept. */
    notAccepted: clauseId,
    /** When nothing is charged. */
    waiver: clauseId,
    /** When a request is looked at before it starts. */
    review: clauseId,
    /** What has a quote of its own. */
    quote: clauseId,
    /** In which order things go. */
    order: clauseId,
  }),
  readings: z.strictObject({
    waiver: readingChoice(['whole-ticket', 'extras-only']),
  }),
});

export type TicketPricingParameters = z.infer<typeof schema>;
