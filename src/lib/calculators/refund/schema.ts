import { z } from 'zod';
import { clauseId, parameter } from '../../authoring/schema-parts.ts';

const cause = z.enum(['software-defect', 'provider-error', 'customer-use', 'third-party', 'change-of-mind']);
const noReadings = z.strictObject({});

/** A refund that follows from who caused the problem, once the provider has determined it. */
export const causeDeterminedSchema = z.strictObject({
  method: z.literal('cause-determined'),
  /** Causes for which the text promises a refund. */
  refundable: parameter(z.array(cause).min(1)),
  /** Where the provider is said to look into the cause. */
  clauses: z.strictObject({ review: clauseId }),
  readings: noReadings,
});

/** A charge that is waived when help comes late or never, in a text silent about a charge already paid. */
export const lateTicketSchema = z.strictObject({
  method: z.literal('late-ticket'),
  /** Where the text waives the charge, sets the time, and has the client pay first. */
  clauses: z.strictObject({ waived: clauseId, time: clauseId, paidFirst: clauseId }),
  readings: noReadings,
});

export const schema = z.discriminatedUnion('method', [causeDeterminedSchema, lateTicketSchema]);

export type CauseDeterminedParameters = z.infer<typeof causeDeterminedSchema>;
export type LateTicketParameters = z.infer<typeof lateTicketSchema>;
export type RefundParameters = z.infer<typeof schema>;
