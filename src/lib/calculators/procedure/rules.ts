import type { Finding, Remark } from '../../engine/calculator.ts';
import type { ProcedureInput } from './index.ts';
import type { ProcedureNode } from './node.ts';
import type { ProcedurePhrases } from './phrases.ts';
import { countedOf, type Progress, progressOf } from './progress.ts';
import type { ProcedureParameters } from './schema.ts';

type Say = Remark<ProcedurePhrases>;
type Actors = ProcedureParameters['actors'];
type Procedure = ProcedureParameters['procedures'][string];

/** Where a procedure stands: the whole finding. */
export function procedureRules(
  { procedure: id = '', done = [], decisions = {} }: ProcedureInput,
  { procedures, actors }: ProcedureParameters,
): Finding<ProcedurePhrases> {
  const procedure = procedures[id];
  if (!procedure) return { answer: null, undeterminable: true, facts: {}, steps: [] };
  const told = countedOf(procedure.nodes, { done, decisions });
  const progress = progressOf(procedure.nodes, told);
  const { answer, remaining, current } = progress;
  const required = current.filter(({ optional }) => !optional);
  return {
    answer,
    undeterminable: answer === 'stuck',
    facts: {
      current: current.map((node) => node.id),
      actor: required[0]?.actor ?? null,
      yourTurn: required.some(({ actor }) => actor === 'client'),
      remaining,
      undeterminedBranches: branches(progress),
    },
    steps: [
      ...current.filter((node) => node !== nextOf(progress)).map((node) => canComeNow(node, actors)),
      ...marginStep(progress, procedure),
      conclusion(progress, procedure, actors),
    ],
    notices: noticesOf(progress, procedure),
    undetermined: silencesOf(progress, procedure, told.decisions),
    askWhom: procedure.askWhom,
  };
}

/** The ways on, now within reach, of which the text says nothing. */
function branches({ current }: Progress): string[] {
  return current.flatMap(({ options = {} }) =>
    Object.entries(options).flatMap(([id, { silence }]) => (silence ? [id] : [])),
  );
}

/** The step to name first: one that has to come before one that may. */
function nextOf({ current }: Progress): ProcedureNode | undefined {
  return current.find(({ optional }) => !optional) ?? current[0];
}

function turnOf({ title, actor }: ProcedureNode, actors: Actors) {
  return { title, actor: actors[actor ?? ''] ?? null, yours: actor === 'client' };
}

function canComeNow(node: ProcedureNode, actors: Actors): Say {
  const values = { ...turnOf(node, actors), optional: node.optional ?? false };
  return { key: 'can-come-now', values, clauses: node.clauses };
}

function marginStep({ answer, settled, remaining }: Progress, { nodes }: Procedure): Say[] {
  if (answer !== 'in-progress' || remaining === null) return [];
  const clauses = [...new Set(nodes.flatMap((node) => node.clauses))];
  return [{ key: 'margin', values: { settled, remaining }, clauses }];
}

function conclusion(progress: Progress, { title, nodes, afterwards, ...procedure }: Procedure, actors: Actors): Say {
  const { answer, ended } = progress;
  const next = nextOf(progress);
  const writeTo = (answer === 'complete' && afterwards?.writeTo) || procedure.writeTo || null;
  if (ended?.ended) {
    return {
      key: 'conclusion-ended',
      values: { procedure: title, ended: ended.ended, writeTo },
      clauses: ended.clauses,
    };
  }
  if (answer === 'complete' || !next) {
    return { key: 'conclusion-complete', values: { procedure: title, writeTo }, clauses: nodes.at(-1)?.clauses ?? [] };
  }
  if (answer === 'in-progress') {
    return { key: 'conclusion-in-progress', values: { ...turnOf(next, actors), writeTo }, clauses: next.clauses };
  }
  const ways = Object.values(next.options ?? {}).map(({ label }) => label);
  return { key: 'conclusion-stuck', values: { ways, writeTo }, clauses: next.clauses };
}

function noticesOf({ answer, implied }: Progress, { afterwards }: Procedure): Say[] {
  const titles = implied.map(({ title }) => title);
  const clauses = [...new Set(implied.flatMap((node) => node.clauses))];
  return [
    ...(titles.length > 0 ? [{ key: 'taken-as-done' as const, values: { titles }, clauses }] : []),
    ...(answer === 'complete' && afterwards
      ? [{ key: 'afterwards' as const, values: { text: afterwards.text }, clauses: afterwards.clauses }]
      : []),
  ];
}

/** What the text leaves open about the steps at hand, the ways on, and the ways chosen. */
function silencesOf({ current }: Progress, { nodes }: Procedure, decisions: Readonly<Record<string, string>>): Say[] {
  const chosen = nodes.flatMap(({ id, options }) => options?.[decisions[id] ?? ''] ?? []);
  const silent = [...current, ...chosen, ...current.flatMap(({ options = {} }) => Object.values(options))];
  return [...new Set(silent)].flatMap(({ silence, clauses }) =>
    silence ? [{ key: 'not-said' as const, values: { text: silence }, clauses }] : [],
  );
}
