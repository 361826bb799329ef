import { z } from 'zod';
import { clauseId, count } from '../../authoring/schema-parts.ts';

/** Plans that renew by themselves, and plans the client confirms. `clauses` names where the text says each thing. */
export const schema = z.strictObject({
  /** Months before the term ends at which the provider is to get in touch. */
  contactMonthsAhead: count(1, 12),
  clauses: z.strictObject({
    /** Which plans renew by themselves. */
    automatic: clauseId,
    /** That the other plans are confirmed, and how. */
    confirmation: clauseId,
    /** That a client can say no to the renewal. */
    refusal: clauseId,
  }),
  readings: z.strictObject({}).default({}),
});

export type RenewalParameters = z.infer<typeof schema>;
