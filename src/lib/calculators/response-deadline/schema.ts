import { z } from 'zod';
import { clauseId, count, localized, parameter, readingChoice, slug, weekday } from '../../authoring/schema-parts.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time such as 08:30, up to 24:00');

/** How firmly the text promises: it sets a time, names an objective, or only expects. */
const strength = z
  .strictObject({
    value: z.enum(['commitment', 'objective', 'expectation']),
    clause: clauseId,
    /** True where the text says in so many words that it commits itself. */
    pledged: z.literal(true).optional(),
  })
  .readonly();

/** What every kind of request has. */
const kind = {
  label: localized,
  /** What is due, after «se comprometen a»; «responderte» unless given. */
  action: localized.optional(),
  priority: parameter(z.enum(['high', 'medium', 'low'])).nullable(),
  strength,
  /** What the text makes the promise depend on. */
  condition: localized.optional(),
  /** What the text expects to do within the same time beside answering, after «esperan también». */
  expects: localized.optional(),
  /** Where to write when the answer does not come, of the addresses the policy publishes. */
  writeTo: z.array(z.email()).min(1).optional(),
};

/** `business-day` where the text says so; `day` where it says only days, so that the reading `days` decides. */
const amount = z.strictObject({
  value: z.int().min(1).max(999),
  unit: z.enum(['hour', 'business-day', 'day']),
  clause: clauseId,
});

const interval = z
  .strictObject({ days: z.array(weekday).min(1), opens: parameter(timeOfDay), closes: parameter(timeOfDay) })
  .refine(({ opens, closes }) => opens.value < closes.value, { path: ['closes'], message: 'a time after opens' });

/**
 * Deadlines of a provider with hours of attention. Hours under a day count while it attends; a number of hours that
 * makes whole days, and days themselves, count in business days (see the readings).
 */
export const serviceHoursSchema = z.strictObject({
  method: z.literal('service-hours'),
  /** When the provider attends, by name of the stretch; weekdays from 0, Sunday, to 6. */
  service: z.record(slug, interval),
  kinds: z.record(slug, z.strictObject({ ...kind, amount: amount.refine(wholeDays, 'hours under 24 or whole days') })),
  /** By when most requests should be solved, whatever their kind. */
  resolution: z.strictObject({ amount: amount.refine(wholeDays, 'hours under 24 or whole days'), strength }).nullable(),
  /** Kinds that may be charged extra outside the hours of attention. */
  surcharge: z.strictObject({ kinds: z.array(slug).min(1), clause: clauseId }).nullable(),
  readings: z.strictObject({
    clock: readingChoice(['harmonised', 'elapsed', 'service-hours']),
    days: readingChoice(['business-days', 'calendar-days']),
  }),
});

/** Deadlines in hours that run day and night, of a provider that states no hours of attention. */
export const elapsedHoursSchema = z.strictObject({
  method: z.literal('elapsed-hours'),
  /** The question for the moment the hours run from, in the policy's own terms. */
  ask: localized,
  kinds: z.record(
    slug,
    z.strictObject({
      ...kind,
      hours: count(1, 999),
      /** Shortest and longest time a client's own contract can set; `hours` is the time when it is not known. */
      agreed: z.strictObject({ shortest: count(1, 999), longest: count(1, 999) }).optional(),
      /** What happens at the moment given; from an acceptance, the reading `start` decides when the hours begin. */
      from: z.enum(['receipt', 'acceptance', 'payment']),
    }),
  ),
  /** Clauses that place the beginning elsewhere than the acceptance. */
  otherStarts: z.array(clauseId).default([]),
  readings: z.partialRecord(z.literal('start'), readingChoice(['accepted', 'paid', 'invoiced'])),
});

export const schema = z.discriminatedUnion('method', [serviceHoursSchema, elapsedHoursSchema]);

export type ServiceHoursParameters = z.infer<typeof serviceHoursSchema>;
export type ElapsedHoursParameters = z.infer<typeof elapsedHoursSchema>;
export type ResponseDeadlineParameters = z.infer<typeof schema>;
export type Amount = z.infer<typeof amount>;

function wholeDays({ unit, value }: { readonly unit: string; readonly value: number }): boolean {
  return unit !== 'hour' || value < 24 || value % 24 === 0;
}
