/**
 * Builds the package into `dist/lib`: two ES modules with their shared parts, and the type declarations that they
 * lead to. Schemas and content checks are for the build alone, so neither they nor zod are part of it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const output = join(root, 'dist/lib');
const entries = ['index', 'service-time'];

// An earlier build may hold files of modules that are gone, and they would be published.
rmSync(output, { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.lib.json', '--emitDeclarationOnly'], { cwd: root, stdio: 'inherit' });
keepOnly(reachableDeclarations(entries.map((entry) => join(output, `${entry}.d.ts`))));
await build({
  entryPoints: entries.map((entry) => join(root, 'src/lib', `${entry}.ts`)),
  outdir: output,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  logLevel: 'warning',
});

/** The declarations that a reader of the entries can come to. */
function reachableDeclarations(files: readonly string[], reached = new Set<string>()): Set<string> {
  for (const file of files) {
    if (reached.has(file) || !existsSync(file)) continue;
    reached.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)\.(?:js|ts)'/g);
    reachableDeclarations(
      [...imports].map(([, path]) => `${resolve(dirname(file), path ?? '')}.d.ts`),
      reached,
    );
  }
  return reached;
}

function keepOnly(wanted: ReadonlySet<string>): void {
  for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(file)) rmSync(file);
  }
}
