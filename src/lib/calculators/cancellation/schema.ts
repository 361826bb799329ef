import { z } from 'zod';
import { clauseId, count, readingChoice } from '../../authoring/schema-parts.ts';

/**
 * Cancelling by a cutoff day: a request before a day of the month frees the following month of its invoice.
 * `clauses` names where the text says each thing the rules rest on.
 */
export const cutoffDaySchema = z.strictObject({
  method: z.literal('cutoff-day'),
  /** The day of the month before which the request has to arrive. */
  cutoffDay: count(2, 28),
  clauses: z.strictObject({
    requester: clauseId,
    channel: clauseId,
    upToDate: clauseId,
    serviceEnd: clauseId,
    deletion: clauseId,
    rejoin: clauseId,
    backup: clauseId,
  }),
  readings: z.strictObject({
    cutoff: readingChoice(['before-cutoff-day', 'through-cutoff-day', 'full-month']),
    deletion: readingChoice(['end-of-first-unbilled-month', 'end-of-month-after-request', 'one-month-after-request']),
  }),
});

export const schema = z.discriminatedUnion('method', [cutoffDaySchema]);

export type CutoffDayParameters = z.infer<typeof cutoffDaySchema>;
export type CancellationParameters = z.infer<typeof schema>;
