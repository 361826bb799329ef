import type { Field, Fields } from '../input/fields.ts';

type Pair = readonly [key: string, value: string];

/**
 * Gives the keys of a query the spelling the fields have, whatever their case, since HTML folds the case of attributes.
 * Keys that name no field stay as they are, to be named as such.
 */
export function exactNames(fields: Fields, query: Iterable<Pair>): readonly Pair[] {
  return [...query].map(([key, value]) => [spelled(fields, key.split('.')).join('.'), value]);
}
// exactNames(fields, [['requestedon', '2026-08-05']]) // => [['requestedOn', '2026-08-05']]

function spelled(fields: Fields, [first = '', ...rest]: readonly string[]): readonly string[] {
  const name = like(Object.keys(fields), first);
  return [name, ...inside(Object.hasOwn(fields, name) ? fields[name] : undefined, rest)];
}

/** What follows the name: a place and a name in a list, a question in decisions. */
function inside(field: Field | undefined, rest: readonly string[]): readonly string[] {
  const [first = '', ...others] = rest;
  if (rest.length === 0) return rest;
  if (field?.type === 'list') return [first, ...(others.length > 0 ? spelled(field.fields, others) : [])];
  return field?.type === 'decisions' ? [like(Object.keys(field.questions), rest.join('.'))] : rest;
}

function like(names: readonly string[], written: string): string {
  return names.find((name) => name.toLowerCase() === written.toLowerCase()) ?? written;
}
