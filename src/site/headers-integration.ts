import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers.ts';

/** Writes the headers beside the built pages. */
export function headersIntegration(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => writeFileSync(new URL('_headers', dir), headersFile()),
    },
  };
}
