import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Whether a property stays in the module that does without some. */
type Kept = (property: ts.ObjectLiteralElementLike, unused: readonly string[]) => boolean;

const isUsed: Kept = ({ name }, unused) => !unused.includes(name?.getText() ?? '');

/** Of a calculator's words the phrases stay; of those around them, what is made from what is said and is said at all. */
const OBJECTS: readonly (readonly [files: RegExp, kept: Kept])[] = [
  [/\/lib\/calculators\/.*\/(words|shared)\.\w\w\.ts$/, (property) => property.name?.getText() === 'phrases'],
  [
    /\/components\/calculator\/words\.\w\w\.ts$/,
    (property, unused) =>
      ts.isPropertyAssignment(property) && ts.isArrowFunction(property.initializer) && isUsed(property, unused),
  ],
  [/\/lib\/calculators\/.*\/index\.ts$/, isUsed],
];

/**
 * Takes the labels out of words: they come with the data of the page, which shows most of them anyway and carries those
 * of its own fields only. Of calculators and the words around them it leaves out what is `unused`.
 */
export function phrasesAlone(unused: readonly string[] = []): Plugin {
  return {
    name: 'plazo-phrases-alone',
    setup({ onLoad }) {
      for (const [filter, kept] of OBJECTS)
        onLoad({ filter }, async ({ path }) => ({
          contents: without(path, await readFile(path, 'utf8'), (property) => !kept(property, unused)),
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
    return value.properties.filter((property) => property.name && isCut(property));
  });
  return cuts.reduceRight((text, cut) => text.slice(0, cut.getStart()) + text.slice(cut.end).replace(/^,/, ''), source);
}
