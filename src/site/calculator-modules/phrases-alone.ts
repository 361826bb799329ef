import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Whether a property of some words stays in the module. */
type Kept = (property: ts.ObjectLiteralElementLike) => boolean;

/** Of a calculator's words the phrases stay; of those around them, what is made from what is said. */
const WORDS: readonly (readonly [files: RegExp, kept: Kept])[] = [
  [/\/lib\/calculators\/.*\/(words|shared)\.\w\w\.ts$/, (property) => property.name?.getText() === 'phrases'],
  [
    /\/components\/calculator\/words\.\w\w\.ts$/,
    (property) => ts.isPropertyAssignment(property) && ts.isArrowFunction(property.initializer),
  ],
];

/**
 * Takes the labels out of words: they come with the data of the page, which shows most of them anyway and carries those
 * of its own fields only.
 */
export function phrasesAlone(): Plugin {
  return {
    name: 'plazo-phrases-alone',
    setup({ onLoad }) {
      for (const [filter, kept] of WORDS)
        onLoad({ filter }, async ({ path }) => ({
          contents: withoutLabels(path, await readFile(path, 'utf8'), kept),
          loader: 'ts',
        }));
    },
  };
}

function withoutLabels(path: string, source: string, kept: Kept): string {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const labels = file.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const value = statement.declarationList.declarations[0]?.initializer;
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported || !value || !ts.isObjectLiteralExpression(value)) return [];
    return value.properties.filter((property) => property.name && !kept(property));
  });
  return labels.reduceRight(
    (text, label) => text.slice(0, label.getStart()) + text.slice(label.end).replace(/^,/, ''),
    source,
  );
}
