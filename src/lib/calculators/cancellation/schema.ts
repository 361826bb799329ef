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
    /** Who may ask. */
    requester: clauseId,
    /** By which way the request has to come. */
    channel: clauseId,
    /** That nothing may be owed. */
    upToDate: clauseId,
    /** How long the service goes on. */
    serviceEnd: clauseId,
    /** When the data are deleted. */
    deletion: clauseId,
    /** Until when one can come back; left out where the text says nothing of it. */
    rejoin: clauseId.optional(),
    /** That a copy of the data can be had until they are deleted; left out where the text says nothing of it. */
    backup: clauseId.optional(),
  }),
  readings: z.strictObject({
    cutoff: readingChoice(['before-cutoff-day', 'through-cutoff-day', 'full-month']),
    deletion: readingChoice(['end-of-first-unbilled-month', 'end-of-month-after-request', 'one-month-after-request']),
  }),
});

/**
 * Cancelling by notice: a notice in a month frees the next month of its invoice, best given some months ahead, or
 * else in the last fortnight of the month.
 */
export const noticeWindowSchema = z.strictObject({
  method: z.literal('notice-window'),
  /** Months ahead of the first invoice avoided that make a full notice. */
  monthsAhead: count(1, 12),
  /** Day of the month from which its last fortnight runs. */
  fortnightFromDay: count(2, 28),
  /** Length of the last fortnight, where it is counted back from the month's end. */
  fortnightDays: count(7, 28),
  clauses: z.strictObject({
    /** When notice is to be given. */
    window: clauseId,
    /** That the notice gives its reasons. */
    reasons: clauseId,
    /** Which invoice a notice avoids. */
    avoidedInvoice: clauseId,
    /** When invoices are issued. */
    issue: clauseId,
    /** Which plans renew by themselves. */
    renewal: clauseId,
    /** That a paid term can be left to end without being renewed. */
    refusal: clauseId,
    /** Until when the data can be downloaded. */
    download: clauseId,
    /** When the data are deleted. */
    deletion: clauseId,
  }),
  readings: z.strictObject({
    fortnight: readingChoice(['from-day', 'last-days']),
    'in-between': readingChoice(['accepted', 'send-again']),
  }),
});

export const schema = z.discriminatedUnion('method', [cutoffDaySchema, noticeWindowSchema]);

export type CutoffDayParameters = z.infer<typeof cutoffDaySchema>;
export type NoticeWindowParameters = z.infer<typeof noticeWindowSchema>;
export type CancellationParameters = z.infer<typeof schema>;
