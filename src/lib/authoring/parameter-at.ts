import type { Policy } from './content.ts';

/**
 * A number or word of a policy's newest version by its path, such as `cancellation.cutoffDay`; for a word in both
 * languages, the Spanish one. Undefined where the path leads to no value.
 */
export function parameterAt({ versions }: Pick<Policy, 'versions'>, path: string): string | number | undefined {
  const found = path.split('.').reduce<unknown>(childOf, versions.at(-1)?.calculators);
  const value = childOf(found, 'value') ?? found;
  const word = typeof value === 'object' ? childOf(value, 'es') : value;
  return typeof word === 'string' || typeof word === 'number' ? word : undefined;
}

/** Every path of a policy's newest version that `parameterAt` finds a value at. */
export function parameterPaths({ versions }: Pick<Policy, 'versions'>): string[] {
  return pathsIn(versions.at(-1)?.calculators, []);
}

function pathsIn(node: unknown, path: readonly string[]): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { value, clause } = node as { value?: unknown; clause?: unknown };
  if (typeof clause === 'string' && (typeof value === 'string' || typeof value === 'number')) return [path.join('.')];
  return Object.entries(node).flatMap(([key, child]) => pathsIn(child, [...path, key]));
}

function childOf(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? (node as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
