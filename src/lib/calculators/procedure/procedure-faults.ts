import type { ProcedureNode } from './node.ts';

/** What is wrong with a procedure's graph: repeated ids, or references to something that does not stand before. */
export function procedureFaults(nodes: readonly ProcedureNode[]): string[] {
  const before = new Set<string>();
  const ids = new Set(nodes.map(({ id }) => id));
  return nodes.flatMap(({ id, after, until, options = {} }) => {
    const faults = [
      ...(before.has(id) ? [`"${id}" only once`] : []),
      ...after
        .filter((reference) => !before.has(reference))
        .map((it) => `"${it}", after which "${id}" comes, before it`),
      ...Object.values(options).flatMap(({ returnsTo }) =>
        returnsTo !== undefined && !before.has(returnsTo)
          ? [`"${returnsTo}", to which "${id}" returns, before it`]
          : [],
      ),
    ];
    if (until !== undefined && !ids.has(until))
      faults.push(`"${until}", until which "${id}" can come, among the steps`);
    before.add(id);
    for (const option of Object.keys(options)) before.add(`${id}.${option}`);
    return faults;
  });
}
