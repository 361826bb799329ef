/** A figure that one version of a policy gives and another gives differently; null where it gives none. */
export interface Change {
  readonly clause: string;
  readonly before: unknown;
  readonly after: unknown;
}

interface Figure {
  readonly clause: string;
  readonly value: unknown;
}

/**
 * The figures on which two versions differ, in the order of the newer one: every parameter with its clause, and for a
 * clause with several readings the label of the one in use. A figure that several calculators share is told once.
 */
export function changesBetween(before: unknown, after: unknown): readonly Change[] {
  const old = figuresIn(before);
  const now = figuresIn(after);
  const told = new Set<string>();
  return [...new Map([...now, ...old]).keys()].flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    const change = { clause: is?.clause ?? was?.clause ?? '', before: was?.value ?? null, after: is?.value ?? null };
    const key = JSON.stringify(change);
    if (same(change.before, change.after) || told.has(key)) return [];
    told.add(key);
    return [change];
  });
}
// changesBetween({ day: { value: 10, clause: 'AB-01' } }, { day: { value: 15, clause: 'AB-01' } })
// => [{ clause: 'AB-01', before: 10, after: 15 }]

function figuresIn(tree: unknown, path = '', found = new Map<string, Figure>()): ReadonlyMap<string, Figure> {
  if (typeof tree !== 'object' || tree === null) return found;
  const figure = figureOf(tree);
  if (figure) found.set(path, figure);
  else for (const [key, value] of Object.entries(tree)) figuresIn(value, `${path}.${key}`, found);
  return found;
}

/** A parameter, or a clause with several readings, which counts as the label of the one in use. */
function figureOf(node: object): Figure | undefined {
  if (!('clause' in node) || typeof node.clause !== 'string') return undefined;
  const { clause } = node;
  if ('value' in node) return { clause, value: node.value };
  if (!('default' in node && 'options' in node)) return undefined;
  const option = (node.options as Readonly<Record<string, { readonly label?: unknown }>>)[String(node.default)];
  return { clause, value: option?.label ?? node.default };
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
