import type { Flow, Station, StationState, Way } from '../../picture/flow.ts';
import type { Seen } from '../../picture/plan.ts';
import type { ProcedureInput } from './index.ts';
import { type NodeOption, onlyWay, type ProcedureNode, partsOf } from './node.ts';
import { type Progress, progressOf, type Told } from './progress.ts';
import type { ProcedureParameters } from './schema.ts';
import { decided, toggled } from './told.ts';

/** What drawing any part of one procedure needs. */
interface Sight {
  readonly nodes: readonly ProcedureNode[];
  readonly actors: ProcedureParameters['actors'];
  readonly told: Told;
  readonly progress: Progress;
}

/** A procedure as a line: the steps in the order of the text, decisions with their ways, what may be left out beside. */
export function procedureFlow({
  input,
  parameters: { procedures, actors },
}: Pick<Seen<ProcedureParameters, ProcedureInput>, 'input' | 'parameters'>): Flow | undefined {
  const { nodes } = procedures[input.procedure ?? Object.keys(procedures)[0] ?? ''] ?? {};
  if (!nodes) return undefined;
  const told = { done: input.done ?? [], decisions: input.decisions ?? {} };
  const sight = { nodes, actors, told, progress: progressOf(nodes, told) };
  const isBlank = told.done.length === 0 && Object.keys(told.decisions).length === 0;
  return {
    stations: numbered(
      along(
        nodes.filter((node) => isOnLine(node, nodes)),
        sight,
      ),
    ),
    blank: isBlank ? null : { done: [], decisions: {} },
  };
}

function along(nodes: readonly ProcedureNode[], sight: Sight): Station[] {
  return nodes.map((node) => stationOf(node, sight));
}

/** The stops of the line with their numbers, by which a text or a person may speak of them; what is optional has none. */
function numbered(stations: readonly Station[]): Station[] {
  let number = 0;
  return stations.map((station) => (station.optional ? station : { ...station, number: ++number }));
}

/** Off the line stand steps that may be left out and lead nowhere, and what follows a way the line does not take. */
function isOnLine(node: ProcedureNode, nodes: readonly ProcedureNode[]): boolean {
  return !isSpur(node, nodes) && wayTo(node, nodes) === undefined;
}

function isSpur({ id, optional, after }: ProcedureNode, nodes: readonly ProcedureNode[]): boolean {
  return (
    optional === true && after.length > 0 && !nodes.some((other) => other.after.some((it) => partsOf(it).id === id))
  );
}

/** The nearest way off the line, as `decision.option`, on which a node stands. */
function wayTo({ after }: ProcedureNode, nodes: readonly ProcedureNode[]): string | undefined {
  for (const reference of after) {
    const { id, option } = partsOf(reference);
    const before = nodes.find((node) => node.id === id);
    if (!before) continue;
    if (option !== undefined && onlyWay(before) !== option) return reference;
    const inherited = wayTo(before, nodes);
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

function stationOf(node: ProcedureNode, sight: Sight): Station {
  const { nodes, actors, told, progress } = sight;
  const { id, title, actor, clauses, silence = null, optional = false, until, options } = node;
  const state = stateOf(node, progress);
  const spurs = nodes.filter((other) => isSpur(other, nodes) && other.after.at(-1) === id);
  return {
    id,
    number: null,
    title,
    actor: actors[actor ?? ''] ?? null,
    yours: actor === 'client',
    state,
    clauses,
    silence,
    until: nodes.find((other) => other.id === until)?.title ?? null,
    optional,
    marked: options && state !== 'done' ? null : { ...toggled(nodes, told, id) },
    ways: Object.entries(options ?? {})
      .map(([option, way]) => wayOf(node, option, way, sight))
      // The line goes on below, so the way it takes comes last.
      .sort((a, b) => Number(a.onLine) - Number(b.onLine)),
    spurs: along(spurs, sight),
  };
}

function wayOf(node: ProcedureNode, option: string, way: NodeOption, sight: Sight): Way {
  const { nodes, told, progress } = sight;
  const id = `${node.id}.${option}`;
  const branch = nodes.filter((other) => !isSpur(other, nodes) && wayTo(other, nodes) === id);
  return {
    id,
    label: way.label,
    clauses: way.clauses,
    silence: way.silence ?? null,
    onLine: onlyWay(node) === option,
    taken: progress.reached.has(id),
    marked: { ...decided(nodes, told, node.id, option) },
    backTo: nodes.find((other) => other.id === way.returnsTo)?.title ?? null,
    ends: way.ends ?? false,
    stations: along(branch, sight),
  };
}

function stateOf({ id, options = {} }: ProcedureNode, { reached, cut, current }: Progress): StationState {
  if (cut.has(id)) return 'off';
  if (reached.has(id) || Object.keys(options).some((option) => reached.has(`${id}.${option}`))) return 'done';
  return current.some((node) => node.id === id) ? 'now' : 'ahead';
}
