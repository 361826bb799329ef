import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';

/** How to contribute, at the place its links start from. */
export const GET: APIRoute = () =>
  new Response(readFileSync('CONTRIBUTING.md', 'utf8'), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
