import type { Calculator } from '../engine/calculator.ts';
import { readAmount } from '../input/amount.ts';
import type { DecisionsField, Field, Fields, ListField } from '../input/fields.ts';
import { parsePlain } from '../input/parse.ts';

/** What a link says, and the keys of it that say nothing to this calculator or hold a value it does not take; `…` for the rest. */
export interface LinkInput {
  readonly input: Readonly<Record<string, unknown>>;
  readonly ignored: readonly string[];
}

type Pairs = readonly (readonly [key: string, value: string])[];

/** More than this many unknown keys are not worth naming one by one. */
const NAMED = 8;
const LONGEST_NAME = 40;

/** Keys of an address that belong to the frame around a calculator. */
const FRAME_KEYS = ['provider', 'calculator', 'lang', 'theme', 'mode', 'links'];

/**
 * Reads a calculator's input from the query of a link. Of the `alternatives` only one is asked, so the first of them
 * stands. Values that the fields do not take are left out and named,
 * so that a damaged link still opens; but a date that does not exist is kept, since the form can show it and say so, and
 * what is empty says nothing that could be missed.
 */
export function fromQuery(
  fields: Fields,
  query: Iterable<[string, string]>,
  { alternatives = [] }: Pick<Calculator, 'alternatives'> = {},
): LinkInput {
  const pairs = [...query].filter(([key]) => !FRAME_KEYS.includes(key));
  const input: Record<string, unknown> = Object.create(null);
  const used = new Set<string>();
  for (const [name, field] of Object.entries(fields)) {
    const own = pairs.filter(([key]) => key === name || key.startsWith(`${name}.`));
    const value = own.length > 0 ? readField(field, name, own) : undefined;
    const isTaken = value !== undefined && (isSound(name, field, value) || isWrittenOut(field, value));
    if (isTaken) input[name] = value;
    for (const [key, text] of own) if (isTaken || text === '') used.add(key);
  }
  for (const name of alternatives.filter((one) => one in input).slice(1)) {
    delete input[name];
    used.delete(name);
  }
  return { input, ignored: names(pairs.filter(([key]) => !used.has(key))) };
}

function isSound(name: string, field: Field, value: unknown): boolean {
  return parsePlain({ [name]: field }, { [name]: value }).faults.length === 0;
}

const SHAPES: Readonly<Partial<Record<Field['type'], RegExp>>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  month: /^\d{4}-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
};

/** Whether a value has all the parts of a date, whatever they say. */
function isWrittenOut({ type }: Field, value: unknown): boolean {
  return typeof value === 'string' && (SHAPES[type]?.test(value) ?? false);
}

function names(pairs: Pairs): readonly string[] {
  const keys = [...new Set(pairs.map(([key]) => key))];
  const named = keys.slice(0, NAMED).map((key) => (key.length > LONGEST_NAME ? `${key.slice(0, LONGEST_NAME)}…` : key));
  return keys.length > NAMED ? [...named, '…'] : named;
}

function readField(field: Field, name: string, pairs: Pairs): unknown {
  const whole = pairs.find(([key]) => key === name)?.[1];
  if (field.type === 'list') return whole === '' ? [] : listOf(field, name, pairs);
  if (field.type === 'decisions') return whole === '' ? {} : decisionsOf(field, name, pairs);
  return whole === undefined ? undefined : single(field, whole);
}

function single(field: Exclude<Field, ListField | DecisionsField>, text: string): unknown {
  switch (field.type) {
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'choices':
      return text === '' ? [] : text.split(',');
    case 'money':
      return readAmount(text.slice(0, -3).replace(/-$/, ''), text.slice(-3));
    case 'choice':
      return text;
    default:
      return text === 'never' ? null : text;
  }
}

function listOf(field: ListField, name: string, pairs: Pairs): unknown {
  const items: Record<string, unknown>[] = [];
  for (const [key, text] of pairs) {
    const [, place = '', inner = ''] = /^\.(\d{1,3})\.(.+)$/.exec(key.slice(name.length)) ?? [];
    const at = Number(place) - 1;
    const own = Object.hasOwn(field.fields, inner) ? field.fields[inner] : undefined;
    if (!own || at < 0 || at >= field.maximum) return undefined;
    while (items.length <= at) items.push({});
    Object.assign(items[at] ?? {}, { [inner]: readField(own, inner, [[inner, text]]) });
  }
  return items;
}

function decisionsOf(field: DecisionsField, name: string, pairs: Pairs): unknown {
  const decided: Record<string, string> = Object.create(null);
  for (const [key, text] of pairs) {
    const question = key.slice(name.length + 1);
    if (!Object.hasOwn(field.questions, question)) return undefined;
    decided[question] = text;
  }
  return decided;
}
