import type { z } from 'zod';
import { keysIn } from './parse-strictly.ts';
import { nearestTo, suggestion } from './suggestion.ts';
import type { ContentFault } from './yaml-file.ts';

export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/** Where what a schema judged stands: the file, its lines, and the path of what was judged. */
export interface Judged {
  readonly raw: unknown;
  readonly file: string;
  readonly lineOf: LineOf;
  readonly under?: readonly PropertyKey[];
}

/** Says the issues of a schema in the author's terms. A key that is missing because it was mistyped is told once. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], judged: Judged): ContentFault[] {
  const meant = new Set(issues.flatMap((issue) => meantBy(issue, judged)));
  return issues
    .flatMap((issue) => issueFaults(issue, judged))
    .filter(({ path, found }) => found !== NOTHING || !meant.has(path));
}

const NOTHING = 'nothing';

/** The paths that mistyped keys would have. */
function meantBy(issue: z.core.$ZodIssue, { under = [] }: Judged): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const nearest = nearestTo(key, keysIn(issue.message));
    return nearest === undefined ? [] : pathText([...under, ...issue.path, nearest]);
  });
}

function issueFaults(issue: z.core.$ZodIssue, { raw, file, lineOf, under = [] }: Judged): ContentFault[] {
  const path = [...under, ...issue.path];
  const at = (where: readonly PropertyKey[], found: string, expected: string): ContentFault => {
    const line = lineOf(where);
    return { file, ...(line === undefined ? {} : { line }), path: pathText(where), found, expected };
  };
  const value = issue.path.reduce<unknown>(
    (node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key],
    raw,
  );
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const { found, expected } = strayKey(key, value, keysIn(issue.message));
      return at([...path, key], found, expected);
    });
  }
  return [at(path, value === undefined ? NOTHING : short(value), expectation(issue, value))];
}

/** A key that its place does not have. What has no value of its own stands, as a rule, after a comma inside `{ … }`. */
function strayKey(key: string, map: unknown, allowed: readonly string[]): Pick<ContentFault, 'found' | 'expected'> {
  const given = map as Readonly<Record<string, unknown>>;
  if (given[key] === null && /^\d+$/.test(key) && typeof given.value === 'number')
    return { found: `${given.value},${key}`, expected: 'a number without a comma: a point stands before decimals' };
  if (given[key] === null && allowed.includes('es'))
    return { found: `"${key}" after a comma`, expected: 'quote the text: YAML ends it at the comma' };
  return { found: `the key "${key}"`, expected: suggestion(key, allowed) };
}

/** The kinds of value, as an author who has never seen a schema would call them. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
};

function expectation(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_value':
      return suggestion(String(value), issue.values.map(String));
    case 'invalid_union':
      return 'options' in issue && issue.options ? suggestion(String(value), issue.options.map(String)) : issue.message;
    case 'invalid_type':
      return kindExpected(issue, value);
    case 'invalid_key':
      return `a valid name (${issue.issues.map(({ message }) => message).join('; ')})`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string' ? 'a text that is not empty' : `at least ${issue.minimum}`;
    default:
      return issue.message;
  }
}

/** What zod says when a schema has no words of its own. */
const UNSAID = 'Invalid input';

function kindExpected({ expected, message }: z.core.$ZodIssueInvalidType, value: unknown): string {
  const kind = message.startsWith(UNSAID) ? (KINDS[expected] ?? expected) : message;
  return typeof value === 'string' && /^\d+,\d+$/.test(value) && expected === 'number'
    ? `${kind}, with a point before its decimals and not a comma`
    : kind;
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** pathText(['examples', 0, 'input']) // => 'examples[0].input' */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
