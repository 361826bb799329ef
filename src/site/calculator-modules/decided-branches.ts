import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import type { IslandData } from '../../components/calculator/island-data.ts';
import type { Field, Fields } from '../../lib/input/fields.ts';

type Kind = Field['type'];

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

/** What is known of a module when it is built, of all that its program asks of the data. */
export interface Known {
  /** The kinds of fields that occur. */
  readonly kinds: readonly Kind[];
  readonly layout: IslandData['layout'];
  /** The kind of the picture; undefined where modules of several share a program. */
  readonly picture: string | undefined;
  /** Whether the provider has clients in several countries. */
  readonly countries: boolean;
}

/** Where what is done depends on such things. */
const FILES =
  /\/src\/(lib\/(calculators\/[\w-]+(\/[\w-]+)?|engine|form|input|language|share-link)|components\/calculator)\/[\w-]+\.tsx?$/;

/** The kinds among some fields, those inside of lists included. */
export function kindsOf(fields: Fields): readonly Kind[] {
  const own = Object.values(fields);
  return [...new Set(own.flatMap((field) => [field.type, ...(field.type === 'list' ? kindsOf(field.fields) : [])]))];
}

/** Lets a module carry no branch that it never takes: `field.type === 'money'` is false in one without amounts. */
export function decidedBranches(known: Known): Plugin {
  return {
    name: 'plazo-decided-branches',
    setup({ onLoad }) {
      onLoad({ filter: FILES }, async ({ path }) => ({
        contents: decided(await readFile(path, 'utf8'), known),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }));
    },
  };
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A program with every comparison decided that what is known decides. */
export function decided(source: string, known: Known): string {
  const file = ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const cuts: Cut[] = [];
  const visit = (node: ts.Node): void => {
    const text = textFor(node, known);
    if (text === undefined) ts.forEachChild(node, visit);
    else cuts.push({ start: text === '' ? node.pos : node.getStart(), end: node.end, text });
  };
  visit(file);
  return cuts.reduceRight((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);
}

/** What a node is replaced by; undefined where it stays. */
function textFor(node: ts.Node, known: Known): string | undefined {
  if (ts.isCaseClause(node) && isDead(node, known)) return '';
  if (ts.isPropertyAccessExpression(node) && node.getText() === 'provider.countries')
    return known.countries ? undefined : 'undefined';
  const verdict = ts.isBinaryExpression(node) ? verdictOn(node, known) : undefined;
  return verdict === undefined ? textForAmount(node, known) : String(verdict);
}

/** Where no amount is asked, none is answered: they are the reader's own. */
function textForAmount(node: ts.Node, { kinds }: Known): string | undefined {
  if (kinds.includes('money')) return undefined;
  if (ts.isCallExpression(node) && node.expression.getText() === 'isMoney') return 'false';
  return ts.isPropertyAssignment(node) && /^money: .*\bformatMoney\(/.test(node.getText())
    ? 'money: undefined'
    : undefined;
}

/** What comes of comparing something known with a literal; undefined for any other expression. */
function verdictOn({ left, right, operatorToken }: ts.BinaryExpression, known: Known): boolean | undefined {
  if (!ts.isStringLiteral(right)) return undefined;
  const same = isSame(left.getText(), right.text, known);
  if (operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken) return same;
  return operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken && same !== undefined ? !same : undefined;
}

/** Whether an expression has a value, as far as that is known. */
function isSame(expression: string, value: string, { kinds, layout, picture }: Known): boolean | undefined {
  if (/^\w*field\??\.type$/i.test(expression)) return isAbsent(value, kinds) ? false : undefined;
  if (/^(data\.)?layout$/.test(expression)) return value === layout;
  return picture && /^(props\.)?(plan|picture)\?\.kind$/.test(expression) ? value === picture : undefined;
}

function isAbsent(kind: string, kinds: readonly Kind[]): boolean {
  return KINDS.includes(kind as Kind) && !kinds.includes(kind as Kind);
}

/** Whether no field reaches a clause: it is for a kind that does not occur, and none before it falls through. */
function isDead(clause: ts.CaseClause, known: Known): boolean {
  const { expression, parent } = clause;
  if (!ts.isStringLiteral(expression)) return false;
  if (isSame(parent.parent.expression.getText(), expression.text, known) !== false) return false;
  return clause.statements.length === 0 || !isFallenInto(clause, known, parent.clauses.indexOf(clause));
}

/** Whether a clause before it falls through to this one, past any that do not occur. */
function isFallenInto({ parent: { clauses } }: ts.CaseClause, known: Known, at: number): boolean {
  const before = clauses[at - 1];
  if (!before || before.statements.length > 0) return false;
  return !(ts.isCaseClause(before) && isDead(before, known)) || isFallenInto(before as ts.CaseClause, known, at - 1);
}
