import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { keysIn, parseStrictly } from './parse-strictly.ts';
import { suggestion } from './suggestion.ts';

/** A fault of the content: where it is, what was found there and what was expected. */
export interface ContentFault {
  readonly file: string;
  readonly line?: number;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export interface ReadFile<T> {
  readonly value: T | undefined;
  readonly faults: readonly ContentFault[];
  /** The line on which a path of the file stands, for faults found later. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

/** Reads a YAML file and checks it against a schema; every fault is reported with its line and path. */
export function readYaml<T>(file: string, name: string, schema: z.ZodType<T>): ReadFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file: name,
      line: lineAt(error.pos[0]),
      path: '',
      found: error.message,
      expected: 'valid YAML',
    }));
    return { value: undefined, faults, lineOf: () => undefined };
  }
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lineAt(range[0]);
    }
    return undefined;
  };
  const raw: unknown = document.toJS();
  const result = parseStrictly(schema, raw);
  const faults = result.success ? [] : result.error.issues.flatMap((issue) => faultsOf(issue, raw, name, lineOf));
  return { value: result.success ? result.data : undefined, faults, lineOf };
}

type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/** Says one issue of the schema in the author's terms. */
export function faultsOf(
  issue: z.core.$ZodIssue,
  raw: unknown,
  file: string,
  lineOf: LineOf,
  under: readonly PropertyKey[] = [],
): ContentFault[] {
  const path = [...under, ...issue.path];
  const at = (where: readonly PropertyKey[], found: string, expected: string): ContentFault => {
    const line = lineOf(where);
    return { file, ...(line === undefined ? {} : { line }), path: pathText(where), found, expected };
  };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => at([...path, key], `the key "${key}"`, suggestion(key, keysIn(issue.message))));
  }
  const value = issue.path.reduce<unknown>(
    (node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key],
    raw,
  );
  return [at(path, value === undefined ? 'nothing' : short(value), expectation(issue, value))];
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
      return KINDS[issue.expected] ?? issue.expected;
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

/** The same fault with the line its path stands on, or the nearest part of it that the file has. */
export function located(fault: ContentFault, lineOf: LineOf): ContentFault {
  if (fault.line !== undefined || fault.path === '') return fault;
  const keys = [...fault.path.replace(/ \([^)]*\) ?/, '.').matchAll(/\[(\d+)\]|[^.[\]]+/g)];
  const line = lineOf(keys.map(([name, index]) => (index === undefined ? name : Number(index))));
  return line === undefined ? fault : { ...fault, line };
}

/** One fault as the author sees it. */
export function faultText({ file, line, path, found, expected }: ContentFault): string {
  return `${file}${line ? `:${line}` : ''}  ${path || '(whole file)'}\n    found:    ${found}\n    expected: ${expected}`;
}
