import type { z } from 'zod';

/**
 * Checks a value against a schema. The message of an unknown key is the keys that its place allows, joined by commas:
 * once the check is over, zod no longer tells.
 */
export function parseStrictly<T extends z.ZodType>(schema: T, raw: unknown) {
  return schema.safeParse(raw, { error: (issue) => allowedKeys(issue)?.join(',') });
}

/** The keys in a message that `parseStrictly` left. */
export function keysIn(message: string): readonly string[] {
  return message.split(',').filter((key) => key !== '');
}

function allowedKeys({ code, inst }: { readonly code?: string; readonly inst?: unknown }): string[] | undefined {
  if (code !== 'unrecognized_keys') return undefined;
  const { shape } = (inst as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def ?? {};
  return shape ? Object.keys(shape) : [];
}
