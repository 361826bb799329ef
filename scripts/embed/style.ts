import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * The styles of the inline mode as text: what stands on the page's root stands on the calculator's box instead, since a
 * shadow root has no root of its own and a host's page may have set the size of its letters to anything.
 */
export async function inlineStyle(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/embed/inline.css')],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    external: ['*.woff2'],
  });
  return `${SIZE}${boxed(outputFiles[0]?.text ?? '')}`;
}

const SIZE = '.plazo{--rem:var(--size,clamp(16px,1rem,24px))}';

/** Sizes by the box's own letters; queries cannot hold a variable, so they get pixels. */
export function boxed(css: string): string {
  return css
    .replaceAll(':root', '.plazo')
    .replace(/@(container|media)[^{]*\{/g, (query) => query.replace(/([\d.]+)rem\b/g, (_, size) => `${size * 16}px`))
    .replace(/(?<![\w#.-])(-?[\d.]+)rem\b/g, (_, size) => (size === '1' ? 'var(--rem)' : `calc(${size}*var(--rem))`))
    .trim();
}

/** Gives modules the styles as `embed:style`. */
export function stylePlugin(style: string): Plugin {
  return {
    name: 'style',
    setup(build) {
      build.onResolve({ filter: /^embed:style$/ }, ({ path }) => ({ path, namespace: 'style' }));
      build.onLoad({ filter: /.*/, namespace: 'style' }, () => ({
        contents: `export const style = ${JSON.stringify(style)};`,
      }));
    },
  };
}
