import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { asCaddy, asHeadersFile, asNginx } from './headers.ts';

/** Writes the header rules beside the built site: `_headers` in it, the nginx and Caddy snippets next to it. */
export function writeHeaders(): AstroIntegration {
  return {
    name: 'plazo-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const servers = join(site, '..', 'servers');
        mkdirSync(servers, { recursive: true });
        writeFileSync(join(site, '_headers'), asHeadersFile());
        writeFileSync(join(servers, 'nginx.conf'), asNginx());
        writeFileSync(join(servers, 'Caddyfile'), asCaddy());
      },
    },
  };
}
