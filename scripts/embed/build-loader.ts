import { join } from 'node:path';
import { build } from 'esbuild';

/** Compiles the loader to one classic script. */
export async function buildLoader(root: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [join(root, 'src/embed/loader.ts')],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    // What the project's own settings add to a script, a class has by itself.
    tsconfigRaw: {},
  });
}
