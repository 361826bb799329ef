import { brotliCompressSync, constants } from 'node:zlib';
import type { Response } from 'playwright';

export interface Loaded {
  readonly url: string;
  readonly kind: string;
  readonly bytes: number;
}

/** Fonts and Pagefind's files are compressed already; all else is weighed as a server with Brotli sends it. */
export async function weigh(response: Response): Promise<Loaded> {
  const [url, kind] = [response.url(), response.request().resourceType()];
  const body = response.ok() ? await response.body() : Buffer.alloc(0);
  const packed = /\.(woff2|pagefind|pf_\w+)$/.test(url);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return { url, kind, bytes: packed ? body.length : brotliCompressSync(body, { params }).length };
}
