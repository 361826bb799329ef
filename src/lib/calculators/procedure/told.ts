import { type ProcedureNode, partsOf } from './node.ts';
import { progressOf, type Told, withoutFrom } from './progress.ts';

/** All that is settled, told or implied, in the order of the text. */
export function settledOf(nodes: readonly ProcedureNode[], told: Told): Told {
  const { reached } = progressOf(nodes, told);
  return {
    done: nodes.filter(({ id }) => reached.has(id)).map(({ id }) => id),
    decisions: Object.fromEntries(
      nodes.flatMap((node) =>
        optionsOf(node)
          .filter(([, id]) => reached.has(id))
          .map(([option]) => [node.id, option]),
      ),
    ),
  };
}

/** What is told once a step is marked done, with all that comes before it; or, when it was, no longer. */
export function toggled(nodes: readonly ProcedureNode[], told: Told, id: string): Told {
  const settled = settledOf(nodes, told);
  const isSettled = settled.done.includes(id) || Object.hasOwn(settled.decisions, id);
  return isSettled ? withoutFrom(nodes, settled, id) : settledOf(nodes, withBefore(nodes, settled, id));
}

/** What is told once a decision goes one way. A way that leads back is kept until something is marked again. */
export function decided(nodes: readonly ProcedureNode[], told: Told, id: string, option: string): Told {
  const node = nodes.find((one) => one.id === id);
  const before = withBefore(nodes, withoutFrom(nodes, settledOf(nodes, told), id), id);
  const next = { done: before.done.filter((step) => step !== id), decisions: { ...before.decisions, [id]: option } };
  return node?.options?.[option]?.returnsTo === undefined ? settledOf(nodes, next) : next;
}

/** A step with everything that stands before it; a decision before it goes the way that leads to it. */
function withBefore(nodes: readonly ProcedureNode[], told: Told, id: string): Told {
  const decisions: Record<string, string> = { ...told.decisions };
  const done = new Set([...told.done, id]);
  const before = [id];
  for (let next = before.pop(); next !== undefined; next = before.pop()) {
    for (const reference of nodes.find((node) => node.id === next)?.after ?? []) {
      const { id: earlier, option } = partsOf(reference);
      if (option === undefined) done.add(earlier);
      else decisions[earlier] = option;
      before.push(earlier);
    }
  }
  return { done: nodes.map((node) => node.id).filter((step) => done.has(step)), decisions };
}

function optionsOf({ id, options = {} }: ProcedureNode): (readonly [option: string, reference: string])[] {
  return Object.keys(options).map((option) => [option, `${id}.${option}`]);
}
