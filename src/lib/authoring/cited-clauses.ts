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
