import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Lets dynamic imports be plain imports. Vite wraps each in a helper that first fetches what the chunk will import, and its
 * styles; chunks here are few and have no styles, and the helper would weigh more than many of them.
 */
export function plainImports(): Plugin {
  return {
    name: 'plazo-plain-imports',
    enforce: 'pre',
    apply: 'build',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

/** Lets JSX make plain objects in the browser, which needs no more of Preact than its types. */
export function plainViews(): Plugin {
  const runtime = fileURLToPath(new URL('../components/view/jsx-runtime.ts', import.meta.url));
  return {
    name: 'plazo-plain-views',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: { filter: { id: /^preact\/jsx-(dev-)?runtime$/ }, handler: () => runtime },
  };
}

/** One chunk for what watches over the calculators of a page until they are used. */
export const chunkGroups = [
  {
    name: 'start',
    test: /calculator[\\/](start|early)\.ts$|view[\\/]when-seen\.ts$|preload-helper|language[\\/]locale\.ts$/,
  },
];
