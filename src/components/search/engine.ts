import type { Engine } from './finder.ts';

/** Pagefind's module, as far as it is used here. */
export interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): Engine & { init(): Promise<void> };
}

/**
 * Opens an index with the module that lies beside it. No worker: an index of this size answers within a frame without one,
 * and it would cost a second copy of the program. How often a word occurs says little in texts this short.
 */
export function openEngine(module: PagefindModule, basePath: string): Engine {
  const metaWeights = { title: 0, heading: 0, text: 0, kind: 0, provider: 0, clause: 0 };
  const ranking = { termFrequency: 0, pageLength: 0, termSimilarity: 1, metaWeights };
  return module.createInstance({ basePath, baseUrl: '/', noWorker: true, ranking });
}
