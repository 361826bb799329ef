import { z } from 'zod';
import { civilDateOrNull, clauseId, localized, slug } from './schema-parts.ts';

/** What a clause gives: something to compute, part of it, a fact asked of the client, a step of a process, information. */
const clauseKind = z.enum(['computable', 'partly', 'fact', 'step', 'information']);

const clause = z.strictObject({
  title: localized,
  kinds: z.array(clauseKind).min(1),
  /** Internal clauses are recorded and published nowhere. */
  audience: z.enum(['client', 'internal']).default('client'),
});

/** The parameters of one version; each calculator's own schema checks its part. */
const version = z.strictObject({
  effectiveFrom: civilDateOrNull,
  effectiveUntil: civilDateOrNull.default(null),
  updatedOn: civilDateOrNull,
  calculators: z.record(slug, z.unknown()).default({}),
});

/** A worked example: what goes in, and the facts that must come out. `source: text` when the policy prints it itself. */
const example = z.strictObject({
  id: slug,
  clauses: z.array(clauseId).min(1),
  source: z.enum(['text', 'ours']),
  calculator: slug,
  input: z.record(z.string(), z.unknown()),
  answer: z.string().optional(),
  facts: z.record(z.string(), z.unknown()).default({}),
  /** Fact of an alternative reading that must hold, by reading id and option. */
  alternatives: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
  text: localized,
});

/** A contradiction, silence or undefined term, with a question ready to send. */
const question = z.strictObject({
  id: slug,
  kind: z.enum(['contradiction', 'silence', 'undefined-term']),
  clauses: z.array(clauseId).min(1),
  title: localized,
  text: localized,
  ask: localized,
});

/** A word in this provider's sense. `concept` groups the words that providers use for the same or different things. */
const term = z.strictObject({
  concept: slug,
  word: localized,
  sense: localized,
  clauses: z.array(clauseId).min(1),
});

/** `policy.yaml`: a policy's clauses, numbers by version, readings, worked examples, open questions and terms. */
export const policySchema = z
  .strictObject({
    title: localized,
    summary: localized,
    /** Names under which people look for this policy, beside its own words. */
    keywords: z.strictObject({ es: z.array(z.string()), en: z.array(z.string()) }).default({ es: [], en: [] }),
    source: z.strictObject({ title: z.string(), kind: z.enum(['published', 'internal']) }),
    clauses: z.record(clauseId, clause),
    versions: z.array(version).min(1),
    examples: z.array(example).default([]),
    questions: z.array(question).default([]),
    terms: z.array(term).default([]),
  })
  .readonly();

export type PolicyFile = z.infer<typeof policySchema>;
export type PolicyExample = z.infer<typeof example>;
export type PolicyQuestion = z.infer<typeof question>;
export type PolicyTerm = z.infer<typeof term>;
