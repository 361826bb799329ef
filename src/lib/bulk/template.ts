import type { Fields } from '../input/fields.ts';
import { toQuery } from '../share-link/to-query.ts';

/** A table to fill in: its headers, and one row that works. */
export interface Template {
  readonly headers: readonly string[];
  readonly example: readonly string[];
}

/** Items of a list that a template has room for. */
const ITEMS = 3;

/** A column for every input there is, with the values of an input that works. */
export function templateOf(fields: Fields, input: Readonly<Record<string, unknown>>): Template {
  // Values equal to a default are left out of links, but belong in an example.
  const bare = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, { ...field, default: undefined }]),
  );
  const filled = { ...defaultsOf(fields), ...input };
  const values = new Map(toQuery(bare as Fields, filled).map(([key, value]) => [key, value]));
  const headers = Object.entries(fields).flatMap(([name, field]) => {
    if (field.type === 'decisions') return Object.keys(field.questions).map((question) => `${name}.${question}`);
    if (field.type !== 'list') return [name];
    const places = Array.from({ length: Math.min(ITEMS, field.maximum) }, (_, index) => index + 1);
    return places.flatMap((place) => Object.keys(field.fields).map((inner) => `${name}.${place}.${inner}`));
  });
  return { headers, example: headers.map((header) => values.get(header) ?? '') };
}

function defaultsOf(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      'default' in field && field.default !== undefined ? [[name, field.default]] : [],
    ),
  );
}
