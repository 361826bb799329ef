import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Whether a property stays in the module that does without some. */
type Kept = (property: ts.ObjectLiteralElementLike, unused: readonly string[]) => boolean;

const nameOf = ({ name }: ts.ObjectLiteralElementLike) => (name && 'text' in name ? String(name.text) : '');
const isPhrase = ({ parent }: ts.ObjectLiteralElementLike) =>
  ts.isPropertyAssignment(parent.parent) && nameOf(parent.parent) === 'phrases';
/** An answer is said by its conclusion and its margin; every other phrase explains it. */
const isExplanation = (property: ts.ObjectLiteralElementLike) =>
  isPhrase(property) && !/^(conclusion|margin)/.test(nameOf(property));
const isUsed: Kept = (property, unused) => !unused.includes(nameOf(property));

/** A short answer has no picture: of the plan for one, kind and marks say enough. */
const PICTURES = /\/lib\/calculators\/[\w-]+\/picture\.ts$/;
const isDrawn: Kept = (property) => !['draw', 'timeline', 'bands'].includes(nameOf(property));

/** Of a calculator's words the phrases stay; of those around them, what is made from what is said and is said at all. */
const OBJECTS: readonly (readonly [files: RegExp, kept: Kept])[] = [
  [
    /\/lib\/calculators\/.*\/(words|shared)\.\w\w\.ts$/,
    (property, unused) => nameOf(property) === 'phrases' || (isPhrase(property) && isUsed(property, unused)),
  ],
  [
    /\/components\/calculator\/words\.\w\w\.ts$/,
    (property, unused) =>
      ts.isPropertyAssignment(property) && ts.isArrowFunction(property.initializer) && isUsed(property, unused),
  ],
  [/\/lib\/calculators\/.*\/index\.ts$/, isUsed],
];

/**
 * Takes the labels out of words: they come with the data of the page, which shows most of them anyway and carries those
 * of its own fields only. Of calculators and the words around them it leaves out what is `unused`, and where only a short
 * answer is shown, of phrases those that explain it, and what draws it.
 */
export function phrasesAlone(unused: readonly string[] = [], isShort = false): Plugin {
  return {
    name: 'plazo-phrases-alone',
    setup({ onLoad }) {
      const objects = isShort ? [...OBJECTS, [PICTURES, isDrawn] as const] : OBJECTS;
      for (const [filter, kept] of objects)
        onLoad({ filter }, async ({ path }) => ({
          contents: without(
            path,
            await readFile(path, 'utf8'),
            (property) => !kept(property, unused) || (isShort && isExplanation(property)),
          ),
          loader: 'ts',
        }));
    },
  };
}

function without(path: string, source: string, isCut: (property: ts.ObjectLiteralElementLike) => boolean): string {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const cuts = file.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const value = statement.declarationList.declarations[0]?.initializer;
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported || !value || !ts.isObjectLiteralExpression(value)) return [];
    const phrases = value.properties.find((property) => nameOf(property) === 'phrases');
    const inside =
      phrases && ts.isPropertyAssignment(phrases) && ts.isObjectLiteralExpression(phrases.initializer)
        ? phrases.initializer.properties
        : [];
    return [...value.properties, ...inside].filter((property) => property.name && isCut(property));
  });
  const inOrder = cuts.sort((a, b) => a.pos - b.pos);
  return inOrder.reduceRight(
    (text, cut) => text.slice(0, cut.getStart()) + text.slice(cut.end).replace(/^,/, ''),
    source,
  );
}
