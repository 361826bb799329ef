import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const source = z.string().min(1);
const named = { es: z.string().min(1), en: z.string().min(1), source };
const date = z.iso.date();

const drop = z.strictObject({ drop: z.string(), source });
const move = z.strictObject({ move: z.strictObject({ from: date, to: date }), source });
const rename = z.strictObject({ rename: z.string(), ...named });
const add = z.strictObject({
  add: z.union([z.strictObject({ dates: z.array(date).min(1) }), z.strictObject({ easter: z.int() })]),
  ...named,
});
const change = z.union([drop, move, rename, add]);

const overrides = z
  .strictObject({
    calendars: z.record(
      z.string(),
      z.strictObject({ country: z.string(), types: z.array(z.enum(['public', 'observance'])).min(1) }),
    ),
    changes: z.record(z.string(), z.array(change)),
  })
  .check(({ value, issues }) => {
    for (const code of Object.keys(value.changes).filter((key) => !Object.hasOwn(value.calendars, key)))
      issues.push({ code: 'custom', input: code, path: ['changes', code], message: `no calendar ${code} is declared` });
  });

/** What is changed in the library's data, line by line, each with its source. */
export type Overrides = z.infer<typeof overrides>;

/** One line of the overrides. */
export type Change = z.infer<typeof change>;

const FILE = new URL('../holidays-overrides.yaml', import.meta.url);

/** The overrides of the project. */
export function readOverrides(): Overrides {
  return parseOverrides(readFileSync(FILE, 'utf8'));
}

/** Overrides from YAML; a line of the wrong shape stops with its place. */
export function parseOverrides(yaml: string): Overrides {
  const result = overrides.safeParse(parse(yaml));
  if (!result.success) throw new Error(`scripts/holidays-overrides.yaml\n${z.prettifyError(result.error)}`);
  return result.data;
}
