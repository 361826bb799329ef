import type { Field, Fields } from '../input/fields.ts';
import { readCell } from './cell.ts';

type CellField = Parameters<typeof readCell>[0];

/** A column that holds an input: where in the input its cells belong. */
interface InputColumn {
  readonly column: number;
  readonly name: string;
  readonly field: CellField;
  /** Place in a list, from 1, and the name inside it. */
  readonly item?: { readonly place: number; readonly name: string };
  /** The question of a decision. */
  readonly question?: string;
}

/** How the columns of a table are read: those that hold inputs, and the headers of those that are only kept. */
export interface Columns {
  readonly inputs: readonly InputColumn[];
  readonly kept: readonly string[];
}

/**
 * Matches headers with a calculator's inputs by name, whatever their case: `requestedOn`, `invoices.1.month` for a list,
 * `decisions.approval` for a decision. Of two columns for one input the first counts.
 */
export function matchColumns(fields: Fields, headers: readonly string[]): Columns {
  const inputs: InputColumn[] = [];
  const kept: string[] = [];
  const taken = new Set<string>();
  for (const [column, header] of headers.entries()) {
    const key = header.trim().toLowerCase();
    const match = taken.has(key) ? undefined : matchHeader(fields, key);
    if (match) inputs.push({ column, ...match });
    else if (key !== '') kept.push(header.trim());
    taken.add(key);
  }
  return { inputs, kept };
}

function matchHeader(fields: Fields, key: string): Omit<InputColumn, 'column'> | undefined {
  const [first = '', second = '', third = ''] = key.split('.');
  const [name, field] = find(fields, first) ?? [];
  if (name === undefined || field === undefined) return undefined;
  if (field.type === 'decisions') return matchDecision(name, field.questions, key.slice(first.length + 1));
  if (field.type !== 'list') return second === '' ? { name, field } : undefined;
  const [inner, innerField] = find(field.fields, third) ?? [];
  const place = /^\d{1,3}$/.test(second) ? Number(second) : 0;
  if (!inner || !innerField || place < 1 || place > field.maximum) return undefined;
  if (innerField.type === 'list' || innerField.type === 'decisions') return undefined;
  return { name, field: innerField, item: { place, name: inner } };
}

function matchDecision(name: string, questions: Readonly<Record<string, readonly string[]>>, wanted: string) {
  const question = Object.keys(questions).find((id) => id.toLowerCase() === wanted);
  const field = { type: 'choice', options: questions[question ?? ''] ?? [] } as const;
  return question === undefined ? undefined : { name, field, question };
}

function find(fields: Fields, key: string): [string, Field] | undefined {
  return Object.entries(fields).find(([name]) => name.toLowerCase() === key);
}

/** The input that a row makes. Blank cells leave their field out; the places of a list close up. */
export function rowInput({ inputs }: Columns, cells: readonly string[]): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  const lists = new Map<string, Map<number, Record<string, unknown>>>();
  for (const { column, name, field, item, question } of inputs) {
    const value = readCell(field, cells[column] ?? '');
    if (value === undefined) continue;
    if (item) itemOf(lists, name, item.place)[item.name] = value;
    else if (question) input[name] = { ...(input[name] as object | undefined), [question]: value };
    else input[name] = value;
  }
  for (const [name, items] of lists) {
    input[name] = [...items].sort(([a], [b]) => a - b).map(([, item]) => item);
  }
  return input;
}

function itemOf(lists: Map<string, Map<number, Record<string, unknown>>>, name: string, place: number) {
  const items = lists.get(name) ?? new Map<number, Record<string, unknown>>();
  const item = items.get(place) ?? {};
  lists.set(name, items.set(place, item));
  return item;
}
