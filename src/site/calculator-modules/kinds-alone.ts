import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import type { Field, Fields } from '../../lib/input/fields.ts';

export type Kind = Field['type'];

/** Every kind of field there is; a kind added to the fields has to be added here to compile. */
const KINDS = Object.keys({
  date: 0,
  month: 0,
  'date-time': 0,
  integer: 0,
  choice: 0,
  boolean: 0,
  money: 0,
  list: 0,
  choices: 0,
  decisions: 0,
} satisfies Record<Kind, 0>) as Kind[];

/** Where what is done with a field depends on its kind. */
const FILES = /\/src\/(lib\/(form|input|share-link)|components\/calculator)\/[\w-]+\.tsx?$/;

/** The kinds among some fields, those inside of lists included. */
export function kindsOf(fields: Fields): readonly Kind[] {
  const own = Object.values(fields);
  return [...new Set(own.flatMap((field) => [field.type, ...(field.type === 'list' ? kindsOf(field.fields) : [])]))];
}

/** Lets a module carry what it does with the kinds of fields it has: `kind === 'money'` is false in one without amounts. */
export function kindsAlone(kinds: readonly Kind[]): Plugin {
  const absent = new Set<string>(KINDS.filter((kind) => !kinds.includes(kind)));
  return {
    name: 'plazo-kinds-alone',
    setup({ onLoad }) {
      onLoad({ filter: FILES }, async ({ path }) => ({
        contents: withoutKinds(await readFile(path, 'utf8'), absent),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }));
    },
  };
}

/** A program without its branches for the kinds of fields that do not occur. */
export function withoutKinds(source: string, absent: ReadonlySet<string>): string {
  const file = ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const cuts: Cut[] = [];
  const visit = (node: ts.Node): void => {
    const verdict = ts.isBinaryExpression(node) ? comparedWith(node, absent) : undefined;
    if (verdict !== undefined) cuts.push({ start: node.getStart(), end: node.end, text: String(verdict) });
    else if (ts.isCaseClause(node) && isDead(node, absent)) cuts.push({ start: node.pos, end: node.end, text: '' });
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What comes of comparing a field's kind with one that does not occur; undefined for any other expression. */
function comparedWith({ left, right, operatorToken }: ts.BinaryExpression, absent: ReadonlySet<string>) {
  if (!asksKind(left) || !ts.isStringLiteral(right) || !absent.has(right.text)) return undefined;
  if (operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken) return false;
  return operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken ? true : undefined;
}

function asksKind(expression: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(expression) && /^\w*field\??\.type$/i.test(expression.getText());
}

/** Whether no kind reaches a clause: it is for one that is absent, and none before it falls through. */
function isDead(clause: ts.CaseClause, absent: ReadonlySet<string>): boolean {
  const { expression, parent } = clause;
  if (!asksKind(parent.parent.expression) || !ts.isStringLiteral(expression) || !absent.has(expression.text))
    return false;
  const before = parent.clauses[parent.clauses.indexOf(clause) - 1];
  const falls = before?.statements.length === 0 && !(ts.isCaseClause(before) && isDead(before, absent));
  return clause.statements.length === 0 || !falls;
}
