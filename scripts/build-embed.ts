/** Writes what other sites load beside the built pages: the loader, and a module for each calculator of the inline mode. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildLoader } from './embed/build-loader.ts';
import { globPlugin } from './embed/glob-plugin.ts';
import { pairPlugin, pairs, pathOf } from './embed/pairs.ts';
import { inlineStyle, stylePlugin } from './embed/style.ts';

const root = join(import.meta.dirname, '..');
const site = resolve(root, process.argv[2] ?? 'dist/site');
if (!existsSync(site)) throw new Error(`${site} does not exist. Build the site first: npm run build:site`);

await buildLoader(root, join(site, 'embed/v1.js'));
await build({
  entryPoints: pairs.map((pair) => ({ in: `pair:${pathOf(pair)}`, out: `embed/v1/${pathOf(pair)}` })),
  outdir: site,
  chunkNames: '_astro/embed-[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  jsx: 'automatic',
  // The same plain objects as in the site's own pages.
  alias: { 'preact/jsx-runtime': join(root, 'src/components/view/jsx-runtime.ts') },
  jsxImportSource: 'preact',
  legalComments: 'none',
  plugins: [globPlugin(), stylePlugin(await inlineStyle(root)), pairPlugin(root)],
});
console.log(`${pairs.length} calculators to embed`);
