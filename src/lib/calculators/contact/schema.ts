import { z } from 'zod';
import { clauseId, localized, slug, weekday } from '../../authoring/schema-parts.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time such as 08:30, up to 24:00');

const channel = z.strictObject({
  kind: z.enum(['email', 'phone', 'chat', 'whatsapp', 'twitter']),
  /** As the text publishes it; null when it names the way and no address. */
  address: z.string().min(1).nullable(),
});

/** When somebody is there: weekdays from 0, Sunday, to 6. */
const hours = z.strictObject({
  days: z.array(weekday).min(1),
  opens: timeOfDay,
  closes: timeOfDay,
  clause: clauseId,
});

/** Whom to turn to for a topic, in the cases named by `when`. No channels: the text names none. */
const route = z.strictObject({
  topic: slug,
  when: z
    .strictObject({
      phase: slug.optional(),
      countries: z.array(z.string()).min(1).optional(),
      contract: z.boolean().optional(),
    })
    .default({}),
  clauses: z.array(clauseId).min(1),
  /** The role that answers, as the text names it. */
  role: z.string().min(1).nullable(),
  /** What the role's name means, in the languages that are not its own. */
  gloss: z.partialRecord(z.enum(['es', 'en']), z.string().min(1)).optional(),
  channels: z.array(channel),
  hours: hours.nullable(),
  /** Whom to ask of what is left open here, where that is not whom the stage or the provider has asked. */
  askWhom: localized.optional(),
  note: localized.optional(),
  silence: localized.optional(),
});

/** Whom to turn to, by topic; the first route that fits is the one. */
export const schema = z
  .strictObject({
    topics: z.record(slug, localized),
    /** Stages of the relation that routes tell apart, with the one assumed unless told. */
    phases: z
      .strictObject({
        default: slug,
        options: z.record(slug, localized),
        /** Whom to ask in a stage, where that is not whom the provider has asked. */
        askWhom: z.record(slug, localized).default({}),
      })
      .optional(),
    routes: z.array(route).min(1),
    readings: z.strictObject({}).default({}),
  })
  .superRefine(({ topics, phases, routes }, context) => {
    const fault = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    const options = phases?.options ?? {};
    if (phases && !Object.hasOwn(options, phases.default)) fault(['phases', 'default'], 'one of the phases');
    for (const phase of Object.keys(phases?.askWhom ?? {})) {
      if (!Object.hasOwn(options, phase)) fault(['phases', 'askWhom', phase], 'one of the phases');
    }
    for (const [index, { topic, when, channels, silence }] of routes.entries()) {
      if (!Object.hasOwn(topics, topic)) fault(['routes', index, 'topic'], 'one of the topics');
      if (when.phase && !Object.hasOwn(options, when.phase))
        fault(['routes', index, 'when', 'phase'], 'one of the phases');
      if (channels.length === 0 && !silence)
        fault(['routes', index], 'channels, or a silence that says what is missing');
    }
  });

export type ContactParameters = z.infer<typeof schema>;
export type Route = ContactParameters['routes'][number];
export type Channel = Route['channels'][number];
export type Hours = NonNullable<Route['hours']>;
