import { z } from 'zod';
import { clauseId, localized, slug } from '../../authoring/schema-parts.ts';
import { clientNodes } from './client-nodes.ts';
import { procedureFaults } from './procedure-faults.ts';

const clauses = z.array(clauseId).min(1);
const addresses = z.array(z.email()).min(1);

/** One way a decision can go. `silence` says what the text leaves open when it does. */
const option = z.strictObject({
  label: localized,
  clauses,
  silence: localized.optional(),
  /** The step from which everything is done again. */
  returnsTo: slug.optional(),
  /** The procedure is over. */
  ends: z.literal(true).optional(),
  /** How it is then said to have ended, after the procedure's title and a colon; else that no step is left. */
  ended: localized.optional(),
});

/**
 * A step, or with `options` a decision. `after` lists what comes right before it: a step's id, or a decision's option as
 * `decision.option`; all of them have to be settled. Internal ones are dropped when the content is built.
 */
const node = z.strictObject({
  id: slug,
  clauses,
  /** Who acts: `client`, one of `actors`, or null where the text does not say. */
  actor: slug.nullable(),
  title: localized,
  after: z.array(z.string()),
  optional: z.literal(true).optional(),
  /** For an optional step: the step after which it cannot come any more. */
  until: slug.optional(),
  audience: z.enum(['client', 'internal']).default('client'),
  silence: localized.optional(),
  options: z.record(slug, option).optional(),
});

const procedure = z
  .strictObject({
    title: localized,
    nodes: z.array(node).min(1),
    /** Whom to ask while it is under way, where that is not whom the provider has asked. */
    askWhom: localized.optional(),
    /** Where to write about it while it is under way, of the addresses the policy publishes. */
    writeTo: addresses.optional(),
    /** What follows once the procedure is complete. */
    afterwards: z.strictObject({ text: localized, clauses, writeTo: addresses.optional() }).optional(),
  })
  .superRefine((value, context) => {
    for (const message of procedureFaults(value.nodes)) context.addIssue({ code: 'custom', path: ['nodes'], message });
  })
  .transform(({ nodes, ...rest }) => ({ ...rest, nodes: clientNodes(nodes) }));

/** The steps of a provider's procedures, and who takes each. */
export const schema = z
  .strictObject({
    /** Everybody who acts beside the client, as the client would call them. */
    actors: z.record(slug, localized),
    procedures: z.record(slug, procedure).refine((all) => Object.keys(all).length > 0, 'at least one procedure'),
    readings: z.strictObject({}).default({}),
  })
  .superRefine(({ actors, procedures }, context) => {
    for (const [id, { nodes }] of Object.entries(procedures)) {
      for (const { actor } of nodes) {
        if (actor === null || actor === 'client' || Object.hasOwn(actors, actor)) continue;
        context.addIssue({ code: 'custom', path: ['procedures', id], message: `"${actor}" to be one of the actors` });
      }
    }
  });

export type ProcedureParameters = z.infer<typeof schema>;
