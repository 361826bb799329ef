import type { ProcedureNode } from './node.ts';
import { partsOf } from './node.ts';

type Authored = ProcedureNode & { readonly audience: 'client' | 'internal' };

/**
 * The nodes a client may see. What comes after an internal step comes after whatever stands before that step; the step
 * itself goes no further than the policy's file.
 */
export function clientNodes(nodes: readonly Authored[]): ProcedureNode[] {
  const internal = new Map(
    nodes.filter(({ audience }) => audience === 'internal').map((node) => [node.id, node.after]),
  );
  const visible = (reference: string): readonly string[] =>
    internal.get(partsOf(reference).id)?.flatMap(visible) ?? [reference];
  return nodes
    .filter(({ id }) => !internal.has(id))
    .map(({ audience: _, ...node }) => ({ ...node, after: [...new Set(node.after.flatMap(visible))] }));
}
