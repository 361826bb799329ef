/**
 * Bytes of what other people's pages and programs take from here. One count per budget.
 * What the site's own pages load is weighed in the browser: tests/e2e/budgets.spec.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { close, tallyOf } from './tally.ts';
import { root, site } from './tool.ts';

interface Budget {
  readonly what: string;
  readonly most: number;
  /** Bytes it takes now; null when it has not been built. */
  readonly weigh: () => Promise<number | null>;
}

/** A module of the built library, bundled and minified for the browser, after gzip. */
async function bundled(module: string): Promise<number | null> {
  const entry = join(root, 'dist', 'lib', module);
  if (!existsSync(entry)) return null;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/** A file of the built site, after Brotli 11. */
async function sent(file: string): Promise<number | null> {
  const path = join(site, file);
  if (!existsSync(path)) return null;
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const budgets: readonly Budget[] = [
  { what: 'plazo/service-time in a browser bundle, gzip', most: 2000, weigh: () => bundled('service-time.js') },
  { what: '/embed/v1.js, Brotli', most: 1200, weigh: () => sent('embed/v1.js') },
];

const verdicts = await Promise.all(
  budgets.map(async ({ what, most, weigh }) => {
    const bytes = await weigh();
    const kept = bytes !== null && bytes <= most;
    console.log(`${kept ? 'kept' : 'BROKEN'}: ${what}: ${bytes ?? 'not built'} of ${most} B`);
    return kept;
  }),
);
close(tallyOf(verdicts.length, verdicts.filter((kept) => !kept).length));
