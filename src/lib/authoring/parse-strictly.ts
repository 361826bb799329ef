import type { z } from 'zod';

/**
 * Checks a value against a schema. Once the check is over zod no longer tells what a place allows, so messages carry it:
 * of an unknown key, the keys there are, joined by commas; of a missing map, what one looks like.
 */
export function parseStrictly<T extends z.ZodType>(schema: T, raw: unknown) {
  return schema.safeParse(raw, {
    error: ({ code, expected, inst }) => {
      if (code === 'unrecognized_keys') return Object.keys(shapeOf(inst) ?? {}).join(',');
      return code === 'invalid_type' && expected === 'object' ? mapText(shapeOf(inst)) : undefined;
    },
  });
}

/** The keys in a message that `parseStrictly` left. */
export function keysIn(message: string): readonly string[] {
  return message.split(',').filter((key) => key !== '');
}

interface Definition {
  readonly type?: string;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly entries?: Readonly<Record<string, unknown>>;
}

function definitionOf(schema: unknown): Definition {
  return (schema as { readonly _zod?: { readonly def?: Definition } } | undefined)?._zod?.def ?? {};
}

function shapeOf(schema: unknown): Definition['shape'] {
  return definitionOf(schema).shape;
}

/** What to write where a map is wanted; undefined when its keys are not known. */
function mapText(shape: Definition['shape']): string | undefined {
  if (!shape) return undefined;
  const keys = Object.keys(shape);
  if (keys.length === 2 && shape.value && shape.clause)
    return `such as { value: ${sampleOf(shape.value)}, clause: AB-01 }`;
  if (keys.length === 2 && shape.es && shape.en) return 'a text in both languages: { es: …, en: … }';
  return `a map of keys: ${keys.join(', ')}`;
}

function sampleOf(schema: unknown): string {
  const { type, entries = {} } = definitionOf(schema);
  if (type === 'enum') return Object.keys(entries)[0] ?? '…';
  return type === 'number' ? '3' : '…';
}
