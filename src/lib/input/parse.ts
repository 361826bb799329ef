import { isCivilDate } from '../calendar/civil-date.ts';
import { isDateTime } from '../calendar/date-time.ts';
import { isMonth } from '../calendar/month.ts';
import type { ProblemCode } from '../outcome/outcome.ts';
import type { Field, Fields, ListField } from './fields.ts';
import { isMoney } from './money.ts';
import { isRecord, NOTHING, plainCopy } from './plain.ts';
import { safeName } from './safe-name.ts';

/** A fault of the input, before it is put into words. */
export interface Fault {
  readonly field: string;
  readonly code: ProblemCode;
  /** What the words need beside the field: the allowed values, the bounds, the other field. */
  readonly values?: Readonly<Record<string, unknown>>;
}

export interface Parsed {
  readonly input: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

/** Years that every calculation can reach and leave without running out of calendar. */
const FIRST_YEAR = '1900';
const LAST_YEAR = '9900';

/**
 * Reads raw input against a calculator's fields: fills in defaults, refuses unknown keys, and reports every fault. Of
 * `alternatives` one may be given, sound or not. Takes anything at all; never throws. The result has no prototype, so no
 * key of the input can reach one.
 */
export function parseInput(fields: Fields, raw: unknown, alternatives: readonly string[] = []): Parsed {
  const plain = plainCopy(raw ?? {});
  if (!isRecord(plain))
    return { input: {}, faults: [{ field: '', code: 'not-allowed', values: { allowed: Object.keys(fields) } }] };
  const { input, faults } = parseRecord(fields, plain, '', [], strangersAndAmounts);
  return { input, faults: [...firstOfEach(faults), ...conflicts(plain, alternatives)] };
}

/** The same for an input that is plain data already, as a form makes it. */
export function parsePlain(fields: Fields, raw: Record<string, unknown>): Parsed {
  return parseRecord(fields, raw, '', [], () => []);
}

/** Finds faults in the names that a record has. */
type Strangers = (fields: Fields, raw: Record<string, unknown>, path: string) => readonly Fault[];

const unknownFields: Strangers = (fields, raw, path) =>
  Object.keys(raw)
    .filter((key) => !Object.hasOwn(fields, key))
    .map((key) => ({
      field: path + safeName(key),
      code: 'unknown-field',
      values: { allowed: Object.keys(fields) },
    }));

/** What is wrong with an amount is found beside the strangers: its field, read later, says only that it is no amount. */
const strangersAndAmounts: Strangers = (fields, raw, path) => [
  ...unknownFields(fields, raw, path),
  ...amountFaults(fields, raw, path),
];

const MINOR_UNITS = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } as const;
const MONEY: Fields = { amount: MINOR_UNITS, currency: { type: 'choice', options: [] } };

const amountFaults: Strangers = (fields, raw, path) =>
  Object.entries(fields).flatMap(([key, { type }]) => {
    const value = raw[key];
    if (type !== 'money' || !isRecord(value)) return [];
    const fault = typeof value.amount === 'number' && integerFault(MINOR_UNITS, value.amount);
    const strangers = unknownFields(MONEY, value, `${path}${key}.`);
    return fault ? [{ field: path + key, ...fault }, ...strangers] : strangers;
  });

/** Without what is said of a field after its first fault, which is the most exact. */
function firstOfEach(faults: readonly Fault[]): readonly Fault[] {
  const named = new Set<string>();
  return faults.filter(({ field }) => !named.has(field) && named.add(field));
}

/** Questions that exclude each other, all given. */
function conflicts(raw: Record<string, unknown>, alternatives: readonly string[]): readonly Fault[] {
  const [asked, ...others] = alternatives.filter((name) => isGiven(raw[name]));
  return others.map((field) => ({ field, code: 'conflicts-with', values: { other: asked } }));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function parseRecord(
  fields: Fields,
  raw: Record<string, unknown>,
  path: string,
  faults: Fault[],
  strangers: Strangers,
): Parsed {
  const input: Record<string, unknown> = Object.create(NOTHING);
  faults.push(...strangers(fields, raw, path));
  for (const [key, field] of Object.entries(fields)) {
    const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
    const parsed = parseField(field, value, path + key, faults, strangers);
    if (parsed !== undefined) input[key] = parsed;
  }
  return { input, faults };
}

function parseField(field: Field, value: unknown, path: string, faults: Fault[], strangers: Strangers): unknown {
  if (value === undefined || value === '' || (value === null && !('nullable' in field && field.nullable))) {
    if (field.required) faults.push({ field: path, code: 'required' });
    return 'default' in field ? field.default : undefined;
  }
  if (field.type === 'list') return parseList(field, value, path, faults, strangers);
  const fault = faultOf(field, value);
  if (fault) {
    faults.push({ field: path, ...fault });
    return undefined;
  }
  return isMoney(value) ? { amount: value.amount, currency: value.currency } : value;
}

function parseList(field: ListField, value: unknown, path: string, faults: Fault[], strangers: Strangers): unknown {
  if (!Array.isArray(value)) {
    faults.push({ field: path, code: 'not-allowed' });
    return undefined;
  }
  if (value.length > field.maximum) {
    faults.push({ field: path, code: 'out-of-range', values: { maximum: field.maximum } });
    return undefined;
  }
  return [...value].map((item: unknown, index) => {
    const at = `${path}[${index}]`;
    if (isRecord(item)) return parseRecord(field.fields, item, `${at}.`, faults, strangers).input;
    faults.push({ field: at, code: 'not-allowed', values: { allowed: Object.keys(field.fields) } });
    return {};
  });
}

type Faulty = Omit<Fault, 'field'> | undefined;

function faultOf(field: Exclude<Field, ListField>, value: unknown): Faulty {
  switch (field.type) {
    case 'date':
      return isCivilDate(value) ? yearFault(value) : { code: 'not-a-date' };
    case 'month':
      return isMonth(value) ? yearFault(value) : { code: 'not-a-month' };
    case 'date-time':
      return value === null ? undefined : isDateTime(value) ? yearFault(value) : { code: 'not-a-date-time' };
    case 'integer':
      return integerFault(field, value);
    case 'choice':
      return field.options.includes(value as string)
        ? undefined
        : { code: 'not-allowed', values: { allowed: field.options } };
    case 'boolean':
      return typeof value === 'boolean' ? undefined : { code: 'not-allowed', values: { allowed: [true, false] } };
    case 'money':
      return isMoney(value) ? undefined : { code: 'not-allowed' };
    case 'choices':
      return choicesFault(field.options, value);
    case 'decisions':
      return decisionsFault(field.questions, value);
  }
}

function yearFault(value: string): Faulty {
  const year = value.slice(0, 4);
  return year < FIRST_YEAR || year > LAST_YEAR
    ? { code: 'out-of-range', values: { minimum: FIRST_YEAR, maximum: LAST_YEAR } }
    : undefined;
}

function integerFault({ minimum, maximum }: { minimum: number; maximum: number }, value: unknown): Faulty {
  if (typeof value !== 'number' || !Number.isInteger(value)) return { code: 'not-an-integer' };
  return value < minimum || value > maximum ? { code: 'out-of-range', values: { minimum, maximum } } : undefined;
}

function choicesFault(options: readonly string[], value: unknown): Faulty {
  const fits = Array.isArray(value) && value.every((item) => options.includes(item));
  return fits ? undefined : { code: 'not-allowed', values: { allowed: options } };
}

function decisionsFault(questions: Readonly<Record<string, readonly string[]>>, value: unknown): Faulty {
  const fits =
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(questions, key) && questions[key]?.includes(value[key] as string));
  return fits
    ? undefined
    : {
        code: 'not-allowed',
        values: { allowed: Object.entries(questions).map(([name, options]) => `${name}: ${options.join(' | ')}`) },
      };
}
