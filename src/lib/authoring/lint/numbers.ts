import type { OwnCalculator } from './ask.ts';
import type { Quantity, Unit } from './quantity.ts';

/** A number of a calculator's parameters, with the clause that gives it. */
export interface PolicyNumber {
  readonly calculator: string;
  readonly path: readonly string[];
  readonly clause: string;
  readonly quantity: Quantity;
}

/** Every number with its clause in a calculator's newest parameters. */
export function numbersOf({ id, parameters }: OwnCalculator): PolicyNumber[] {
  return numbersIn(parameters, []).map((number) => ({ calculator: id, ...number }));
}

type Found = Omit<PolicyNumber, 'calculator'>;

function numbersIn(node: unknown, path: readonly string[]): Found[] {
  if (typeof node !== 'object' || node === null) return [];
  const { value, clause, unit } = node as { value?: unknown; clause?: unknown; unit?: unknown };
  if (typeof value === 'number' && typeof clause === 'string')
    return [{ path, clause, quantity: { value, unit: unitOf(unit, path) } }];
  return Object.entries(node).flatMap(([key, child]) => numbersIn(child, [...path, key]));
}

/** The unit a parameter states, else the one its name ends in the word of, else a count of what it is called. */
function unitOf(stated: unknown, path: readonly string[]): Unit {
  if (typeof stated === 'string') return stated as Unit;
  const name = path.at(-1) ?? '';
  const words = name
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()
    .split(' ');
  const length = /^(minute|hour|day|week|month|year)s$/;
  const plural = words.map((word) => length.exec(word)?.[1]).find((unit) => unit !== undefined);
  if (plural) return plural as Unit;
  return words.includes('day') ? 'day-of-month' : `of ${name}`;
}

/** How far from a number others are looked for: hours may have to make whole days. */
const REACH = 24;

/** The calculator's parameters with one of their numbers moved to the nearest value above, and below, that its schema takes. */
export function neighboursOf({ folder, parameters }: OwnCalculator, { path, quantity }: PolicyNumber) {
  return [1, -1].flatMap((side) => {
    const values = Array.from({ length: REACH }, (_, step) => quantity.value + side * (step + 1));
    const value = values.find((near) => folder.schema.safeParse(withNumber(parameters, path, near)).success);
    return value === undefined ? [] : [{ value, parameters: withNumber(parameters, path, value) }];
  });
}

function withNumber(parameters: unknown, path: readonly string[], value: number): unknown {
  const [key, ...rest] = path;
  const node = parameters as Readonly<Record<string, unknown>>;
  if (key === undefined) return { ...node, value };
  return { ...node, [key]: withNumber(node[key], rest, value) };
}
