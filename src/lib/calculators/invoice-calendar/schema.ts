import { z } from 'zod';
import { clauseId, count, readingChoice } from '../../authoring/schema-parts.ts';

/** Invoices issued on the first working day of the month. `clauses` names where the text says each thing. */
export const schema = z.strictObject({
  /** Days from issue to the day the invoice is due. */
  termDays: count(1, 120),
  clauses: z.strictObject({
    /** When invoices are issued. */
    issue: clauseId,
  }),
  readings: z.strictObject({
    term: readingChoice(['calendar-days', 'working-days']),
  }),
});

export type InvoiceCalendarParameters = z.infer<typeof schema>;
