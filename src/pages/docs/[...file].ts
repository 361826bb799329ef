import { globSync, readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';

/** The written documentation as it lies in the repository, so that pages can point at it and its own links hold. */
export function getStaticPaths() {
  return globSync('docs/**/*.md').map((path) => ({
    params: { file: path.replaceAll('\\', '/').slice('docs/'.length) },
    props: { path },
  }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(readFileSync(String(props.path), 'utf8'), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
