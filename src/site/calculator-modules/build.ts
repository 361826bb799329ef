import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { type JsMinifyOptions, minify } from '@swc/core';
import { build, type Plugin } from 'esbuild';
import { decidedBranches, type Known } from './decided-branches.ts';
import { mainEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import { lateEntries } from './late-entries.ts';
import { QUERY_READER } from './module-key.ts';
import { nearOffsets } from './near-offsets.ts';
import { oneLanguage } from './one-language.ts';
import { phrasesAlone } from './phrases-alone.ts';

export interface Modules {
  /** Addresses of the calculators' modules by key, and that of what reads their queries. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Every file by its address. */
  readonly files: ReadonlyMap<string, string>;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = '/_astro';

/**
 * Builds one module for each calculator, language and layout. A module compressed as a whole weighs less than its pieces,
 * so modules share chunks only where one page has several. What few readers want is fetched by itself.
 */
export async function buildModules(): Promise<Modules> {
  const mains = mainEntries();
  const late = await buildLate();
  const entries = [...mains.values()];
  const together = ({ locale, group, name }: Entry) => `${locale} ${group || name}`;
  const groups = [...new Set(entries.map(together))].map((group) => entries.filter((one) => together(one) === group));
  const built = await Promise.all(groups.map((group) => bundle(group, late.addresses)));
  const addresses = new Map(built.flatMap((one) => [...one.addresses]));
  return {
    addresses: {
      ...Object.fromEntries([...mains].map(([key, { name }]) => [key, addresses.get(name) ?? ''])),
      [QUERY_READER]: late.addresses.get(QUERY_READER) ?? '',
    },
    files: new Map([late, ...built].flatMap(({ files }) => [...files])),
  };
}

/** Builds what modules fetch when it is first wanted; `addresses` are by the specifiers they import it by. */
export async function buildLate() {
  const late = lateEntries();
  const built = await Promise.all([...late.values()].map((entry) => bundle([entry], new Map())));
  const addresses = new Map(built.flatMap((one) => [...one.addresses]));
  const files = new Map(built.flatMap((one) => [...one.files]));
  return { addresses: new Map([...late].map(([path, { name }]) => [path, addresses.get(name) ?? ''])), files };
}

/** Bundles entries of one language: those of a group, or those of providers that share one module. */
async function bundle(entries: readonly Entry[], late: ReadonlyMap<string, string>) {
  const sources = new Map(entries.map(({ name, source }) => [name, source]));
  const { outputFiles, metafile } = await build({
    entryPoints: [...sources.keys()].map((name) => ({ in: `module:${name}`, out: name })),
    entryNames: '[name].[hash]',
    outdir: join(root, FOLDER),
    absWorkingDir: root,
    bundle: true,
    splitting: entries.some(({ group }) => group),
    chunkNames: 'calculators.[hash]',
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [fromMemory(sources), ...leaving(entries), resolving(late)],
  });
  const named = Object.entries(metafile.outputs).map(([path, { entryPoint }]) => {
    return [(entryPoint ?? '').replace(/^.*module:/, ''), `${FOLDER}/${basename(path)}`] as const;
  });
  const files = outputFiles.map(
    async ({ path, text }) => [`${FOLDER}/${basename(path)}`, await smaller(text)] as const,
  );
  return { addresses: new Map(named), files: new Map(await Promise.all(files)) };
}

/** What takes out of modules all that theirs is not: other languages, labels, and kinds of fields. */
export function leaving(entries: readonly Entry[]): Plugin[] {
  const [{ locale, unused = [] } = {}] = entries;
  const unusedByAll = unused.filter((name) => entries.every((entry) => entry.unused?.includes(name)));
  const known = knownOfAll(entries);
  return [
    phrasesAlone(
      unusedByAll,
      entries.every((entry) => entry.known?.layout === 'compact'),
    ),
    ...(locale ? [oneLanguage(locale)] : []),
    ...(known ? [decidedBranches(known)] : []),
    ...(known?.layout === 'page' ? [nearOffsets(root)] : []),
  ];
}

/** What is known of all modules that share a program. */
function knownOfAll(entries: readonly Entry[]): Known | undefined {
  const all = entries.flatMap(({ known }) => known ?? []);
  const [first, ...others] = all;
  if (!first || all.length < entries.length) return undefined;
  const picture = others.every((one) => one.picture === first.picture) ? first.picture : undefined;
  return {
    kinds: all.flatMap(({ kinds }) => kinds),
    layout: first.layout,
    picture,
    countries: all.some(({ countries }) => countries),
  };
}

/**
 * Paths from the project's root, JSX without Preact, and late modules by their addresses. `up` is the way from a module to
 * the root of the site.
 */
export function resolving(late: ReadonlyMap<string, string>, up = '..'): Plugin {
  const project = (path: string) => (path.startsWith(root) ? `/${path.slice(root.length)}` : path);
  return {
    name: 'plazo-paths',
    setup({ onResolve }) {
      onResolve({ filter: /^preact\/jsx-runtime$/ }, () => ({
        path: join(root, 'src/components/view/jsx-runtime.ts'),
      }));
      onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return path.startsWith('/src/') ? { path: join(root, path) } : undefined;
        const address = late.get(path) ?? late.get(project(join(resolveDir, path)));
        return address ? { path: up + address, external: true } : undefined;
      });
    },
  };
}

/** Modules whose source is no file, as `module:name`. */
function fromMemory(sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'plazo-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^module:/ }, ({ path }) => ({ path, namespace: 'module' }));
      onLoad({ filter: /.*/, namespace: 'module' }, ({ path }) => {
        return { contents: sources.get(path.slice('module:'.length)) ?? '', loader: 'ts', resolveDir: root };
      });
    },
  };
}

/**
 * A second minifier finds what the first left: some three bytes in a hundred, after compression. What it makes of its own
 * work means the same and weighs a little more or less, so the lightest is taken.
 */
export async function smaller(module: string): Promise<string> {
  const once = await minified(module);
  const programs = [once, await minified(once), await minified(once, { hoist_funs: true })];
  const weights = await Promise.all(programs.map(weightOf));
  return programs[weights.indexOf(Math.min(...weights))] ?? once;
}

async function minified(module: string, more: JsMinifyOptions['compress'] & object = {}): Promise<string> {
  const compress = { ecma: 2020, passes: 3, unsafe_arrows: true, ...more } as const;
  const { code } = await minify(module, { module: true, ecma: 2020, compress, mangle: { toplevel: true } });
  // It writes letters in templates as escapes, which weigh twice as much.
  return code.replace(/(?<!\\)\\x([a-f][\da-f])/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** In bytes, as it is sent. */
async function weightOf(program: string): Promise<number> {
  return (await promisify(brotliCompress)(program)).length;
}
