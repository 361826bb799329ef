import { extname } from 'node:path';

const TEXT: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
};

const BINARY: Readonly<Record<string, string>> = {
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};

/** The `Content-Type` of a file by its name, and whether compressing it pays. */
export function contentType(path: string): { readonly header: string; readonly compressible: boolean } {
  const extension = extname(path).toLowerCase();
  const text = TEXT[extension];
  if (text) return { header: `${text}; charset=utf-8`, compressible: true };
  return { header: BINARY[extension] ?? 'application/octet-stream', compressible: false };
}
