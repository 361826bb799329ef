import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { clauseId } from '../../../src/lib/authoring/schema-parts.ts';

const record = z.record(z.string(), z.unknown());

/** One worked case: what goes in, and as much of what comes out as the case is about. */
const workedCase = z.strictObject({
  name: z.string().min(1),
  clauses: z.array(clauseId).min(1),
  provider: z.string(),
  input: record,
  /** Readings used instead of the defaults, by reading id. */
  readings: z.record(z.string(), z.string()).optional(),
  status: z.enum(['determined', 'undetermined', 'invalid']).optional(),
  answer: z.string().nullable().optional(),
  facts: record.optional(),
  /** Facts an alternative reading changes, by reading id and option. */
  alternatives: z.record(z.string(), z.record(z.string(), record)).optional(),
  /** Readings that change nothing here, and so are not shown. */
  agreed: z.array(z.string()).optional(),
  prudent: record.optional(),
  /** Keys that have to be among those said. */
  steps: z.array(z.string()).optional(),
  notices: z.array(z.string()).optional(),
  undetermined: z.array(z.string()).optional(),
  /** Keys that must not be said, as step, notice or silence. */
  unsaid: z.array(z.string()).optional(),
  /** Every problem, in order. */
  problems: z.array(z.strictObject({ field: z.string(), code: z.string() })).optional(),
});

export type WorkedCase = z.infer<typeof workedCase>;

export interface CaseFile {
  readonly calculator: string;
  readonly cases: readonly WorkedCase[];
}

/** The worked cases of every calculator, from the `cases.yaml` in its folder. */
export function readCaseFiles(root: string): CaseFile[] {
  return readdirSync(root).flatMap((calculator) => {
    const file = join(root, calculator, 'cases.yaml');
    if (!existsSync(file)) return [];
    return [
      {
        calculator,
        cases: z
          .array(workedCase)
          .min(1)
          .parse(parse(readFileSync(file, 'utf8'))),
      },
    ];
  });
}
