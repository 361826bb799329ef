import { readFileSync } from 'node:fs';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { parseStrictly } from './parse-strictly.ts';
import { faultsOf, type LineOf } from './schema-faults.ts';
import { syntaxFaults } from './syntax-faults.ts';

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
  const text = readFileSync(file, 'utf8');
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const unread = [...syntaxFaults(name, text, document.errors), ...thousands(document, name, lineAt)];
  if (unread.length > 0) return { value: undefined, faults: unread, lineOf: () => undefined };
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
  const faults = result.success ? [] : faultsOf(result.error.issues, { raw, file: name, lineOf });
  return { value: result.success ? result.data : undefined, faults, lineOf };
}

/** Numbers such as 1.000, which read as a thousand and mean one. */
function thousands(document: Document, file: string, lineAt: (offset: number) => number): ContentFault[] {
  const faults: ContentFault[] = [];
  visit(document, {
    Scalar: (_, { value, source = '', range }) => {
      if (typeof value !== 'number' || !/^\d{1,3}\.\d{3}$/.test(source) || !range) return;
      const expected = `${source.replace('.', '')} for the thousands, or ${value} for the decimals: a point stands before those`;
      faults.push({ file, line: lineAt(range[0]), path: '', found: source, expected });
    },
  });
  return faults;
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
