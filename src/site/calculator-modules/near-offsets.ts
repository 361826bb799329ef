import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const NEAR = 'src/components/calculator/near-offset.ts';

/** Lets a page's program ask for offsets what the page knows of them, and `Intl` for the others. */
export function nearOffsets(root: string): Plugin {
  const near = join(root, NEAR);
  return {
    name: 'plazo-near-offsets',
    setup({ onResolve }) {
      onResolve({ filter: /[\\/]zone-offset\.ts$/ }, ({ importer }) =>
        importer === near ? undefined : { path: near },
      );
    },
  };
}
