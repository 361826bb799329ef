import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

export interface Body {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly encoding: Encoding;
}

/** Quick enough to compress at the first request; hosts that compress ahead use 11. */
export const BROTLI_QUALITY = 9;

const compressors = (quality: number): Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> => ({
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  gzip: (bytes) => promisify(gzip)(bytes),
  identity: async (bytes) => bytes,
});

/** The best encoding the reader takes. An encoding given `q=0` is refused. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const refused = /;\s*q=0(\.0+)?\s*$/;
  const names = (accepted ?? '').split(',').filter((item) => !refused.test(item));
  const takes = (name: string) => names.some((item) => item.split(';')[0]?.trim() === name);
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/** A reader of files that compresses each version of a file once and keeps the result in memory. */
export function createBodyReader(quality = BROTLI_QUALITY): (path: string, encoding: Encoding) => Promise<Body> {
  const compress = compressors(quality);
  const kept = new Map<string, { readonly version: string; readonly body: Promise<Body> }>();
  return async (path, encoding) => {
    const { mtimeMs, size } = await stat(path);
    const version = `${mtimeMs}-${size}`;
    const key = `${encoding} ${path}`;
    const known = kept.get(key);
    if (known?.version === version) return known.body;
    const body = readBody(path, encoding, compress[encoding]);
    kept.set(key, { version, body });
    return body;
  };
}

async function readBody(path: string, encoding: Encoding, compress: (bytes: Buffer) => Promise<Buffer>): Promise<Body> {
  const plain = await readFile(path);
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return { bytes: await compress(plain), etag: `"${digest}-${encoding}"`, encoding };
}
