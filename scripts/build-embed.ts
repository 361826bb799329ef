/** Writes what other sites load beside the built pages: the loader, and a module for each calculator of the inline mode. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildLate, leaving, resolving, smaller } from '../src/site/calculator-modules/build.ts';
import type { Entry } from '../src/site/calculator-modules/entry.ts';
import { lateSpecifier } from '../src/site/calculator-modules/late-entries.ts';
import { type Offered, offered } from '../src/site/calculator-modules/offered.ts';
import { buildLoader } from './embed/build-loader.ts';
import { entryOf, lateEntriesOf, pathOf } from './embed/pairs.ts';
import { inlineStyle } from './embed/style.ts';
import { stylePlugin, withStyle } from './embed/style-plugin.ts';

const root = join(import.meta.dirname, '..');
const site = resolve(root, process.argv[2] ?? 'dist/site');
if (!existsSync(site)) throw new Error(`${site} does not exist. Build the site first: npm run build:site`);

const { addresses } = await buildLate();
const style = await inlineStyle(root);
await buildLoader(root, join(site, 'embed/v1.js'));
await Promise.all(offered.map(writeCalculator));
console.log(`${offered.length} calculators to embed`);

/** Writes the module of a calculator, and beside it what that fetches later, with the styles of that alone. */
async function writeCalculator(one: Offered): Promise<void> {
  const late = lateEntriesOf(one).map((entry) => ({ entry, place: `%${entry.name}%` }));
  const places = late.map(({ entry, place }) => [lateSpecifier(entry), place] as const);
  const main = await compiled(entryOf(one), new Map([...addresses, ...places]));
  let text = await smaller(withStyle(main, style));
  for (const { entry, place } of late) {
    const part = await smaller(withStyle(await compiled(entry, addresses), style, main));
    const address = `/_astro/${entry.name}.${hashOf(part)}.js`;
    write(address, part);
    text = text.replace(place, address);
  }
  write(`embed/v1/${pathOf(one)}.js`, text);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

async function compiled(entry: Entry, late: ReadonlyMap<string, string>): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry.source, resolveDir: root, loader: 'ts' },
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
    plugins: [stylePlugin(), ...leaving([entry]), resolving(late, '../../../..')],
  });
  return outputFiles[0]?.text ?? '';
}

function write(path: string, text: string): void {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
