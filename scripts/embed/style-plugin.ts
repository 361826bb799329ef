import type { Plugin } from 'esbuild';
import { classesOf, pruned, type Rule, written } from './css-rules.ts';

/** Stands for a module's styles until it is known what they have to style. */
const PLACE = '%STYLE%';

/** Gives modules the place of their styles as `embed:style`. */
export function stylePlugin(): Plugin {
  return {
    name: 'style',
    setup(build) {
      build.onResolve({ filter: /^embed:style$/ }, ({ path }) => ({ path, namespace: 'style' }));
      build.onLoad({ filter: /.*/, namespace: 'style' }, () => ({ contents: `export const style = '${PLACE}';` }));
    },
  };
}

/** Layouts that a module for embeds is not, and what only paper needs. */
const ELSEWHERE = new Set(['page', 'compact', 'sheet']);
/** What every calculator stands in. */
const ROOTS = ['calculator', 'plazo', 'embed', 'frame', 'live', 'crumb', 'question', 'visually-hidden'];

/**
 * Puts the rules into a module that can apply to what it draws. A rule applies where the module gives its first class, and
 * where the others are words of the module at all: they may come from its data.
 */
export function withStyle(module: string, rules: readonly Rule[], late = ''): string {
  const text = module + late;
  const given = new Set([
    ...ROOTS,
    ...[...text.matchAll(/\bclass:([^,}]+)/g)].flatMap(([, code = '']) => wordsOf(code)),
  ]);
  const words = new Set([...ROOTS, ...wordsOf(text)]);
  // A class that is put together from a word and a number is there when its beginning is.
  const isIn = (known: Set<string>, name: string) => known.has(name) || known.has(name.replace(/\d+$/, ''));
  const style = pruned(rules, (selector) => {
    const [first, ...others] = classesOf(selector).filter((name) => name !== 'calculator' && name !== 'plazo');
    if ([first, ...others].some((name) => name && ELSEWHERE.has(name))) return false;
    // What a picture draws is of the class that its data says.
    const drawn = /\bsvg\b/.test(selector) ? words : given;
    return (!first || isIn(drawn, first)) && others.every((name) => isIn(words, name));
  });
  return module.replace(new RegExp(`(["'\`])${PLACE}\\1`), () => JSON.stringify(written(style)));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\w-]+/g) ?? [];
}
