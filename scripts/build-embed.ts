/** Writes what other sites load beside the built pages: the loader, and a module for each calculator of the inline mode. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { locales } from '../src/lib/language/locale.ts';
import { buildLate, resolving, smaller } from '../src/site/calculator-modules/build.ts';
import { oneLanguage } from '../src/site/calculator-modules/one-language.ts';
import { phrasesAlone } from '../src/site/calculator-modules/phrases-alone.ts';
import { buildLoader } from './embed/build-loader.ts';
import { pairPlugin, pairs, pathOf } from './embed/pairs.ts';
import { inlineStyle } from './embed/style.ts';
import { stylePlugin, withStyle } from './embed/style-plugin.ts';

const root = join(import.meta.dirname, '..');
const site = resolve(root, process.argv[2] ?? 'dist/site');
if (!existsSync(site)) throw new Error(`${site} does not exist. Build the site first: npm run build:site`);

const { addresses, files } = await buildLate();
const style = await inlineStyle(root);
/** What is drawn late is styled with the rest. */
const late = [...files].map(([address, text]) => (/letter|files/.test(address) ? text : '')).join('\n');
await buildLoader(root, join(site, 'embed/v1.js'));
for (const locale of locales) {
  const own = pairs.filter((pair) => pair.locale === locale);
  const { outputFiles } = await build({
    entryPoints: own.map((pair) => ({ in: `pair:${pathOf(pair)}`, out: `embed/v1/${pathOf(pair)}` })),
    outdir: site,
    bundle: true,
    write: false,
    charset: 'utf8',
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    plugins: [
      stylePlugin(),
      pairPlugin(root),
      oneLanguage(locale),
      resolving(addresses, '../../../..'),
      phrasesAlone(),
    ],
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, smaller(path, withStyle(text, style, late)));
  }
}
console.log(`${pairs.length} calculators to embed`);
