/** Stands for what cannot be read: a getter that throws, a revoked proxy, a function, nesting beyond any input's. */
const unreadable = Symbol('unreadable');

/** The prototype of every copy: an object that holds and inherits nothing. Engines keep such copies fast, unlike those without any. */
export const NOTHING: object = Object.freeze(Object.create(null));

const DEEPEST = 4;
const MOST_KEYS = 200;
const MOST_ITEMS = 2000;

/**
 * Copies anything at all into plain data, reading each property once. Objects come out without a prototype, -0 as 0, and
 * what cannot be read as a symbol, which no field accepts. Never throws, whatever the value does.
 */
export function plainCopy(value: unknown, depth = 0): unknown {
  if (typeof value === 'number') return value + 0;
  if (typeof value === 'function') return unreadable;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return unreadable;
  try {
    return Array.isArray(value) ? copyItems(value, depth + 1) : copyEntries(value, depth + 1);
  } catch {
    return unreadable;
  }
}

function copyItems(items: readonly unknown[], depth: number): unknown[] {
  return [...Array(Math.min(items.length, MOST_ITEMS)).keys()].map((index) => copyAt(items, index, depth));
}

function copyEntries(source: object, depth: number): Record<string, unknown> {
  const copy: Record<string, unknown> = Object.create(NOTHING);
  for (const key of Object.keys(source).slice(0, MOST_KEYS)) copy[key] = copyAt(source, key, depth);
  return copy;
}

function copyAt(source: object, key: PropertyKey, depth: number): unknown {
  try {
    return plainCopy(Reflect.get(source, key), depth);
  } catch {
    return unreadable;
  }
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
