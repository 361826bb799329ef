import { z } from 'zod';
import { clauseId, count, readingChoice } from '../../authoring/schema-parts.ts';

/** Suspension once a number of invoices are overdue: each by its own dates, issued on the month's first working day. */
export const overdueInvoicesSchema = z.strictObject({
  method: z.literal('overdue-invoices'),
  /** Unpaid invoices at which an account is suspended. */
  threshold: count(1, 24),
  /** Days from issue to the day an invoice is due. */
  termDays: count(1, 120),
  /** Where to write about payments, by the country of billing, of the addresses the policy publishes. */
  writeTo: z.record(z.string(), z.email()).optional(),
  clauses: z.strictObject({
    /** When invoices are issued. */
    issue: clauseId,
    /** That the provider reminds of what is unpaid. */
    reminders: clauseId,
    /** What becomes of the data. */
    deletion: clauseId,
  }),
  readings: z.strictObject({
    unpaid: readingChoice(['past-due', 'issued']),
  }),
});

/** Service ended once a number of invoices are unpaid and the provider's claims get no answer. */
export const unansweredClaimsSchema = z.strictObject({
  method: z.literal('unanswered-claims'),
  /** Unpaid invoices at which the service is ended. */
  threshold: count(1, 24),
  /** Monthly fees paid ahead by a client who comes back. */
  monthsInAdvance: count(1, 24),
  clauses: z.strictObject({
    /** How long one can still enter. */
    access: clauseId,
    /** When the data are deleted. */
    deletion: clauseId,
    /** That who owes can be put on a register of debtors. */
    register: clauseId,
  }),
  readings: z.strictObject({
    deletion: readingChoice(['end-of-next-month', 'one-month-after']),
    access: readingChoice(['until-end-of-month', 'locked-at-once']),
  }),
});

export const schema = z.discriminatedUnion('method', [overdueInvoicesSchema, unansweredClaimsSchema]);

export type OverdueInvoicesParameters = z.infer<typeof overdueInvoicesSchema>;
export type UnansweredClaimsParameters = z.infer<typeof unansweredClaimsSchema>;
export type SuspensionParameters = z.infer<typeof schema>;
