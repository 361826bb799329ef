import type { Plugin } from 'esbuild';
import { classesOf, elementsOf, nested, pruned, type Rule, typesOf } from './css-rules.ts';

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

/** Puts the rules into a module that can apply to what it draws; not those that stand in a module it belongs to. */
export function withStyle(module: string, rules: readonly Rule[], elsewhere = ''): string {
  const applies = applyingTo(module + elsewhere);
  const stands = elsewhere ? applyingTo(elsewhere) : () => false;
  const style = pruned(rules, (selector) => applies(selector) && !stands(selector));
  return module.replace(new RegExp(`(["'\`])${PLACE}\\1`), () => JSON.stringify(brief(nested(style, '.calculator'))));
}

/**
 * Tells which rules can apply to what a module draws: those for elements it makes, whose first class it gives, where the
 * others are words of the module at all, since they may come from its data.
 */
function applyingTo(text: string): (selector: string) => boolean {
  const given = new Set([
    ...ROOTS,
    ...[...text.matchAll(/\bclass:([^,}]+)/g)].flatMap(([, code = '']) => wordsOf(code)),
  ]);
  const words = new Set([...ROOTS, ...wordsOf(text)]);
  // Both `draw("h2", …)` and `make("h2", …)`.
  const made = new Set([...text.matchAll(/\(["'`]([a-z][a-z\d]*)["'`]/g)].map(([, name]) => name));
  // A class that is put together from a word and a number is there when its beginning is.
  const isIn = (known: Set<string>, name: string) => known.has(name) || known.has(name.replace(/\d+$/, ''));
  return (selector) => {
    const [first, ...others] = classesOf(selector).filter((name) => name !== 'calculator' && name !== 'plazo');
    if ([first, ...others].some((name) => name && ELSEWHERE.has(name))) return false;
    if (elementsOf(selector).some((name) => !made.has(name))) return false;
    if (typesOf(selector).some((type) => !words.has(type))) return false;
    // What a picture draws is of the class that its data says.
    const isDrawing = elementsOf(selector).includes('svg');
    return (!first || isIn(isDrawing ? words : given, first)) && others.every((name) => isIn(words, name));
  };
}

/** Sizes by the box's own letters, as `1.5r`; what puts the style on a page writes them out. */
function brief(css: string): string {
  return css.replace(/calc\((-?[\d.]+)\*var\(--rem\)\)/g, '$1r');
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\w-]+/g) ?? [];
}
