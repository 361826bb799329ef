import type { Calculator, Prudence } from '../../engine/calculator.ts';
import type { Fields, Names } from '../../input/fields.ts';
import type { Fault } from '../../input/parse.ts';
import { procedureFlow } from './flow.ts';
import { isOffered, type ProcedureNode } from './node.ts';
import type { ProcedurePhrases } from './phrases.ts';
import { procedureRules } from './rules.ts';
import type { ProcedureParameters } from './schema.ts';

/** Which procedure, the steps done, and how its decisions went. */
export interface ProcedureInput {
  readonly procedure?: string;
  readonly done?: readonly string[];
  readonly decisions?: Readonly<Record<string, string>>;
}

const facts = {
  current: null,
  actor: null,
  yourTurn: null,
  remaining: null,
  undeterminedBranches: null,
} as const satisfies Record<string, Prudence>;

/** Where a procedure stands, and whose turn it is. */
export const calculator: Calculator<ProcedureParameters, ProcedureInput, ProcedurePhrases> = {
  id: 'procedure',
  answers: ['in-progress', 'complete', 'stuck'],
  facts,
  fields: fieldsOf,
  check: onlyItsOwnSteps,
  eventDate: () => null,
  rules: procedureRules,
  usesHolidays: () => false,
  letter: [],
  picture: { kind: 'flow', asks: ['done', 'decisions'], draw: procedureFlow },
};

function fieldsOf({ procedures }: ProcedureParameters): Fields {
  const ids = Object.keys(procedures);
  const [only] = ids;
  const nodes = Object.values(procedures).flatMap((procedure) => procedure.nodes);
  const steps = nodes.filter((node) => !isOffered(node));
  const decisions = nodes.flatMap(({ id, options }) => (options ? [[id, Object.keys(options)] as const] : []));
  const names = Object.fromEntries(Object.entries(procedures).map(([id, { title }]) => [id, title]));
  return {
    procedure:
      ids.length === 1 && only !== undefined
        ? { type: 'choice', options: ids, names, default: only }
        : { type: 'choice', options: ids, names, required: true },
    done: {
      type: 'choices',
      options: [...new Set(steps.map(({ id }) => id))],
      names: Object.fromEntries(steps.map(({ id, title }) => [id, title])),
    },
    decisions: { type: 'decisions', questions: Object.fromEntries(decisions), names: decisionNames(nodes) },
  };
}

function decisionNames(nodes: readonly ProcedureNode[]): Names {
  const entries = nodes.flatMap(({ id, title, options }) =>
    options
      ? [[id, title] as const, ...Object.entries(options).map(([it, { label }]) => [`${id}.${it}`, label] as const)]
      : [],
  );
  return Object.fromEntries(entries);
}

/** Where a provider has several procedures, steps and decisions have to be of the one chosen. */
function onlyItsOwnSteps(input: ProcedureInput, { procedures }: ProcedureParameters): readonly Fault[] {
  const nodes = procedures[input.procedure ?? '']?.nodes;
  if (!nodes) return [];
  const allowed = nodes.map(({ id }) => id);
  const own = (ids: readonly string[]) => ids.every((id) => allowed.includes(id));
  return [
    ...(own(input.done ?? []) ? [] : [{ field: 'done', code: 'not-allowed' as const, values: { allowed } }]),
    ...(own(Object.keys(input.decisions ?? {}))
      ? []
      : [{ field: 'decisions', code: 'not-allowed' as const, values: { allowed } }]),
  ];
}
