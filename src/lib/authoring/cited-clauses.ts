import type { Policy } from './content.ts';
import { suggestion } from './suggestion.ts';
import type { ContentFault } from './yaml-file.ts';

const CLAUSE_ID = /^[A-Z]{2,4}-\d{2}$/;

export interface Citation {
  readonly clause: string;
  readonly path: string;
}

/** Every clause id that stands as a value anywhere in a tree of data, with its path. */
export function citedClauses(tree: unknown, path = ''): Citation[] {
  if (typeof tree === 'string') return CLAUSE_ID.test(tree) ? [{ clause: tree, path }] : [];
  if (Array.isArray(tree)) return tree.flatMap((item, index) => citedClauses(item, `${path}[${index}]`));
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => citedClauses(value, path ? `${path}.${key}` : key));
}

/** What is wrong with citing a clause where it will be published; undefined when nothing is. */
export function wrongCitation(
  clause: string,
  clauses: Policy['clauses'],
): Pick<ContentFault, 'found' | 'expected'> | undefined {
  const cited = Object.hasOwn(clauses, clause) ? clauses[clause] : undefined;
  if (!cited) return { found: `the clause "${clause}"`, expected: suggestion(clause, Object.keys(clauses)) };
  if (cited.audience === 'client') return undefined;
  return {
    found: `the clause "${clause}", which is internal`,
    expected: 'a clause for clients, since what is cited is published: cite another, or leave an optional key out',
  };
}
