import { renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../lib/language/locale.ts';

/** Puts each language's page for what is not found where servers look for it: `/es/404.html`, not `/es/404/`. */
export function placeNotFound(): AstroIntegration {
  return {
    name: 'plazo-not-found',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const locale of locales) {
          const built = join(fileURLToPath(dir), locale, '404', 'index.html');
          renameSync(built, `${dirname(built)}.html`);
          rmdirSync(dirname(built));
        }
      },
    },
  };
}
