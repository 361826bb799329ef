/** Writes what other sites load beside the built pages: the loader, and a module for each calculator of the inline mode. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildLate, resolving } from '../src/site/calculator-modules/build.ts';
import { phrasesAlone } from '../src/site/calculator-modules/phrases-alone.ts';
import { buildLoader } from './embed/build-loader.ts';
import { pairPlugin, pairs, pathOf } from './embed/pairs.ts';
import { inlineStyle, stylePlugin } from './embed/style.ts';

const root = join(import.meta.dirname, '..');
const site = resolve(root, process.argv[2] ?? 'dist/site');
if (!existsSync(site)) throw new Error(`${site} does not exist. Build the site first: npm run build:site`);

const { addresses } = await buildLate();
await buildLoader(root, join(site, 'embed/v1.js'));
await build({
  entryPoints: pairs.map((pair) => ({ in: `pair:${pathOf(pair)}`, out: `embed/v1/${pathOf(pair)}` })),
  outdir: site,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  plugins: [
    stylePlugin(await inlineStyle(root)),
    pairPlugin(root),
    resolving(addresses, '../../../..'),
    phrasesAlone(),
  ],
});
console.log(`${pairs.length} calculators to embed`);
