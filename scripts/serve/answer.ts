import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { BROTLI_QUALITY, chooseEncoding, createBodyReader } from './body.ts';
import { contentType } from './content-type.ts';
import { headersFor, parseHeaderRules } from './header-rules.ts';
import { locate } from './locate.ts';

const HASHED = '/_astro/';

/** Files with a hash in their name never change; everything else is asked for again. */
const cacheControl = (pathname: string): string =>
  pathname.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** The path as the request names it, without its query; null when the address is not one. */
function pathOf(request: IncomingMessage): string | null {
  const path = (request.url ?? '/').split(/[?#]/)[0];
  return path?.startsWith('/') ? path : null;
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(`${status}\n`);
}

/** Answers requests from a folder of built pages, with the headers its `_headers` file gives each path. */
export function createAnswer(
  root: string,
  brotliQuality = BROTLI_QUALITY,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const headersFile = join(root, '_headers');
  const rules = existsSync(headersFile) ? parseHeaderRules(readFileSync(headersFile, 'utf8')) : [];
  const readBody = createBodyReader(brotliQuality);
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { allow: 'GET, HEAD' });
    const pathname = pathOf(request);
    if (pathname === null) return refuse(response, 400);
    const location = locate(root, pathname);
    const secure = headersFor(rules, pathname);
    if (location.kind === 'nothing') return refuse(response, location.status, secure);
    if (location.kind === 'moved') {
      const query = (request.url ?? '').slice(pathname.length);
      return refuse(response, 301, { ...secure, location: location.to + query });
    }
    const type = contentType(location.path);
    const encoding = type.compressible ? chooseEncoding(request.headers['accept-encoding']?.toString()) : 'identity';
    const body = await readBody(location.path, encoding);
    const headers = {
      'content-type': type.header,
      'cache-control': cacheControl(pathname),
      ...(type.compressible ? { vary: 'Accept-Encoding' } : {}),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      etag: body.etag,
      ...secure,
    };
    if (location.status === 200 && request.headers['if-none-match'] === body.etag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(location.status, { ...headers, 'content-length': body.bytes.length });
    response.end(request.method === 'HEAD' ? undefined : body.bytes);
  };
}
