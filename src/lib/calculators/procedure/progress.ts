import { isOffered, type NodeOption, onlyWay, type ProcedureNode, partsOf } from './node.ts';

/** What the client says has happened: steps done, and how each decision went. */
export interface Told {
  readonly done: readonly string[];
  readonly decisions: Readonly<Record<string, string>>;
}

/** Where a procedure stands. */
export interface Progress {
  readonly answer: 'in-progress' | 'complete' | 'stuck';
  /** Steps and decisions that can come now, in the order of the text. */
  readonly current: readonly ProcedureNode[];
  /** Steps taken as done because a later one is. */
  readonly implied: readonly ProcedureNode[];
  /** How many steps the text still has; null when it does not say how to go on. */
  readonly remaining: number | null;
  readonly settled: number;
  /** Ids of steps done and `decision.option` of those decided, told or implied. */
  readonly reached: ReadonlySet<string>;
  /** Ids of what stands on ways not taken. */
  readonly cut: ReadonlySet<string>;
  /** The way that ended the procedure before its last step. */
  readonly ended: NodeOption | undefined;
}

/**
 * Where a procedure stands. Whatever comes before a step done, or a decision taken, is taken as done too. How a decision
 * went is what the client tells, even against later steps, which then count for nothing; else what later steps imply;
 * else, when the decision itself is told as done, the only way the text knows.
 */
export function progressOf(nodes: readonly ProcedureNode[], all: Told): Progress {
  const told = countedOf(nodes, all);
  const state = settle(nodes, told);
  const open = nodes.filter((node) => !state.settled.has(node.id) && !state.cut.has(node.id));
  const current = open.filter(({ after, until }) => {
    return (
      after.every((reference) => state.reached.has(reference)) && !(until !== undefined && state.settled.has(until))
    );
  });
  const counted = open.filter((node) => !node.optional && !isOffered(node));
  const required = current.filter(({ optional }) => !optional);
  const stuck = required.length > 0 && required.every(isOffered);
  const complete = state.ended !== undefined || (!stuck && counted.length === 0);
  return {
    answer: complete ? 'complete' : stuck ? 'stuck' : 'in-progress',
    current: complete ? [] : current,
    implied: nodes.filter(
      ({ id }) => state.settled.has(id) && !told.done.includes(id) && !Object.hasOwn(told.decisions, id),
    ),
    remaining: complete ? 0 : stuck ? null : counted.length,
    settled: nodes.filter((node) => state.settled.has(node.id) && !node.optional && !isOffered(node)).length,
    reached: state.reached,
    cut: state.cut,
    ended: state.ended,
  };
}

/** What was told, without the decisions on a way that nothing told leads to: those count for nothing. */
export function countedOf(nodes: readonly ProcedureNode[], { done, decisions }: Told): Told {
  const steps = impliedBy(nodes, { done, decisions: {} });
  const counted: Record<string, string> = {};
  for (const { id } of nodes) {
    const option = Object.hasOwn(decisions, id) ? decisions[id] : undefined;
    const leads = (way: string) => steps.has(way) || partsOf(way).option === counted[partsOf(way).id];
    if (option !== undefined && waysTo(nodes, id).every(leads)) counted[id] = option;
  }
  return { done, decisions: counted };
}

/** The ways, as `decision.option`, that stand before a node, however far. */
function waysTo(nodes: readonly ProcedureNode[], id: string): readonly string[] {
  const before = nodes.find((node) => node.id === id)?.after ?? [];
  return before.flatMap((reference) => {
    const { id, option } = partsOf(reference);
    return [...(option === undefined ? [] : [reference]), ...waysTo(nodes, id)];
  });
}

interface State {
  readonly settled: ReadonlySet<string>;
  /** Ids of settled steps and `decision.option` of those decided. */
  readonly reached: ReadonlySet<string>;
  /** Nodes on ways not taken. */
  readonly cut: ReadonlySet<string>;
  /** The way that ended the procedure. */
  readonly ended: NodeOption | undefined;
}

/** Goes through the nodes in the order of the text, which never refers forward. */
function settle(nodes: readonly ProcedureNode[], told: Told): State {
  const implied = impliedBy(nodes, told);
  const state = {
    settled: new Set<string>(),
    reached: new Set<string>(),
    cut: new Set<string>(),
    ended: undefined as State['ended'],
  };
  for (const node of nodes) {
    const { id, after, options } = node;
    if (after.some((reference) => isCut(reference, state))) state.cut.add(id);
    else if (!after.every((reference) => state.reached.has(reference))) continue;
    else if (!options && implied.has(id)) settleAs(state, id, id);
    else {
      const choice = options && choiceOf(node, told, implied);
      const chosen = choice === undefined ? undefined : options?.[choice];
      if (chosen?.returnsTo !== undefined)
        return settle(nodes, withoutFrom(nodes, { ...told, done: [...implied] }, chosen.returnsTo));
      if (chosen) settleAs(state, id, `${id}.${choice}`);
      if (chosen?.ends) state.ended = chosen;
    }
  }
  return state;
}

function settleAs(state: { settled: Set<string>; reached: Set<string> }, id: string, reference: string): void {
  state.settled.add(id);
  state.reached.add(reference);
}

/** A way is cut when its decision went another way, or was itself cut. */
function isCut(reference: string, { settled, reached, cut }: Omit<State, 'ended'>): boolean {
  const { id, option } = partsOf(reference);
  return cut.has(id) || (option !== undefined && settled.has(id) && !reached.has(reference));
}

function choiceOf(node: ProcedureNode, { done, decisions }: Told, implied: ReadonlySet<string>): string | undefined {
  const told = Object.hasOwn(decisions, node.id) ? decisions[node.id] : undefined;
  if (told !== undefined) return told;
  const byLater = Object.keys(node.options ?? {}).find((option) => implied.has(`${node.id}.${option}`));
  return byLater ?? (done.includes(node.id) ? onlyWay(node) : undefined);
}

/** The steps done, the decisions taken, and everything that stands before them. */
function impliedBy(nodes: readonly ProcedureNode[], { done, decisions }: Told): ReadonlySet<string> {
  const implied = new Set<string>([...done, ...Object.keys(decisions)]);
  for (const node of nodes.toReversed()) {
    const reached =
      implied.has(node.id) || Object.keys(node.options ?? {}).some((it) => implied.has(`${node.id}.${it}`));
    if (reached) for (const reference of node.after) implied.add(reference);
  }
  return implied;
}

/** What was told, less a step and everything that comes after it: to be done again. */
export function withoutFrom(nodes: readonly ProcedureNode[], told: Told, from: string): Told {
  const again = new Set([from]);
  for (const { id, after } of nodes) {
    if (after.some((reference) => again.has(partsOf(reference).id))) again.add(id);
  }
  return {
    done: told.done.filter((reference) => !again.has(partsOf(reference).id)),
    decisions: Object.fromEntries(Object.entries(told.decisions).filter(([id]) => !again.has(id))),
  };
}
