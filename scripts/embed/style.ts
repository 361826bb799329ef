import { join } from 'node:path';
import { build } from 'esbuild';
import { VARIABLES } from '../../src/embed/variables.ts';
import { type Rule, rulesIn, written } from './css-rules.ts';

/**
 * The styles of the inline mode. What stands on a page's root stands on the calculator's box instead, since a shadow root
 * has no root of its own and a host's page may have set the size of its letters to anything. Each token is the host's
 * where it gives one, else the light or dark one of the place it stands in.
 */
export async function inlineStyle(root: string): Promise<readonly Rule[]> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/embed/inline.css')],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
  });
  const rules = rulesIn(outputFiles[0]?.text ?? '').filter((rule) => !isElsewhere(rule));
  const others = rules.filter((rule) => !isDark(rule) && rule.head !== ':root');
  return rulesIn(boxed(`.plazo{${SIZE}${tokens(rules, written(others))}}${written(others)}`));
}

const SIZE = '--rem:var(--plazo-size,clamp(16px,1rem,24px));';

/** Without scripts there is no such calculator, and on paper the tokens of a light place do. */
function isElsewhere({ head, body }: Rule): boolean {
  return /^@media ?\(scripting: ?none\)$/.test(head) || (/^@media ?print$/.test(head) && body.startsWith(':root{'));
}

function isDark({ head }: Rule): boolean {
  return /^@media ?\(prefers-color-scheme: ?dark\)$/.test(head);
}

/** The custom properties of the root that are used, each with what the host may put in its place. */
function tokens(rules: readonly Rule[], css: string): string {
  const light = declarations(rules.find(({ head }) => head === ':root')?.body ?? '');
  const dark = declarations(rulesIn(rules.find(isDark)?.body ?? '')[0]?.body ?? '');
  const used = [...light].filter(([name]) => css.includes(`var(${name})`));
  return used
    .map(([name, value]) => {
      const other = dark.get(name);
      const own = other ? `light-dark(${value},${other})` : value;
      return VARIABLES.includes(name.slice(2)) ? `${name}:var(--plazo-${name.slice(2)},${own})` : `${name}:${own}`;
    })
    .join(';');
}

function declarations(body: string): ReadonlyMap<string, string> {
  const pairs = body.split(';').map((line) => /^(--[\w-]+):(.*)$/s.exec(line.trim()));
  return new Map(pairs.flatMap((found) => (found ? [[found[1] ?? '', onDevice(found[2] ?? '')] as const] : [])));
}

/** A value without the stand-in for a font on its way: no font is fetched into somebody's page. */
function onDevice(value: string): string {
  return value
    .trim()
    .replace(/"[^"]* fallback",\s*/, '')
    .replace(/,\s+/g, ',');
}

/**
 * Sizes by the box's own letters. Queries cannot hold a variable: those of the container go by its letters, which are the
 * box's, and the others get pixels.
 */
export function boxed(css: string): string {
  return css
    .replaceAll(':root', '.plazo')
    .replaceAll(':is(.page,.embed)', '.embed')
    .replace(/@container[^{]*\{/g, (query) => query.replace(/rem\b/g, 'em'))
    .replace(/@media[^{]*\{/g, (query) => query.replace(/([\d.]+)rem\b/g, (_, size) => `${size * 16}px`))
    .replace(/(?<![\w#.,(-])(-?[\d.]+)rem\b(?!,24px)/g, (_, size) => sized(size))
    .replace(/(?<=[,(])(-?[\d.]+)rem\b(?!,24px)/g, (_, size) => sized(size));
}

function sized(size: string): string {
  return size === '1' ? 'var(--rem)' : `calc(${size}*var(--rem))`;
}
