import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/serve/header-rules.ts';
import { type Served, serve } from '../../scripts/serve.ts';

const FILES = {
  'site/es/index.html': '<p>hola</p>',
  'site/404.html': '<p>no está</p>',
  'site/en/404.html': '<p>not here</p>',
  'site/_astro/app.abc.js': 'export {};',
  'site/embed/index.html': '<p>embed</p>',
  'site/_headers': '/*\n  X-Frame-Options: DENY\n/embed/*\n  ! X-Frame-Options\n',
  'secret.txt': 'secret',
};

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serving-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  served = await serve({ root: join(folder, 'site') });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path as written: `fetch` would tidy the dots away. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
  const { port, hostname } = new URL(served.url);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((done, fail) => {
    request({ port, hostname, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    })
      .on('error', fail)
      .end();
  });
}

test.each([
  { path: '/es/', status: 200, body: 'hola' },
  { path: '/es/?q=1', status: 200, body: 'hola' },
  { path: '/es', status: 301, body: '' },
  { path: '/nothing/', status: 404, body: 'no está' },
  { path: '/en/nothing/', status: 404, body: 'not here' },
  { path: '/_headers', status: 404, body: 'no está' },
  { path: '/%zz', status: 400, body: '' },
  { path: '/%00', status: 400, body: '' },
])('$path is answered with $status', async ({ path, status, body }) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.body).toContain(body);
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/es/../../secret.txt', '/..%5csecret.txt'])(
  '%s never leaves the folder of the site',
  async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain('secret');
  },
);

test('a folder without its slash leads to the one with it, the query kept', async () => {
  expect((await ask('/es?q=1')).headers.location).toBe('/es/?q=1');
});

test('a path that begins with two slashes never leads to another host', async () => {
  expect((await ask('//es')).headers.location).toBe('/es/');
});

test('a file with a hash in its name is kept for good, a page is asked for again', async () => {
  expect((await ask('/_astro/app.abc.js')).headers['cache-control']).toContain('immutable');
  expect((await ask('/es/')).headers['cache-control']).toBe('no-cache');
});

test.each([
  { accepted: 'gzip, br', encoding: 'br' },
  { accepted: 'gzip', encoding: 'gzip' },
  { accepted: 'br;q=0, gzip', encoding: 'gzip' },
  { accepted: 'identity', encoding: undefined },
])('a reader that takes $accepted is sent $encoding', async ({ accepted, encoding }) => {
  expect((await ask('/es/', 'GET', { 'accept-encoding': accepted })).headers['content-encoding']).toBe(encoding);
});

test('a page the reader has already is not sent again', async () => {
  const { etag } = (await ask('/es/')).headers;
  expect((await ask('/es/', 'GET', { 'if-none-match': String(etag) })).status).toBe(304);
});

test('only reading is allowed', async () => {
  expect((await ask('/es/', 'POST')).status).toBe(405);
});

test('the headers of the built site are sent, and taken away where it says so', async () => {
  expect((await ask('/es/')).headers['x-frame-options']).toBe('DENY');
  expect((await ask('/embed/')).headers['x-frame-options']).toBeUndefined();
});

test('a port that is taken makes way for the next', async () => {
  const { port } = new URL(served.url);
  const second = await serve({ root: join(folder, 'site'), port: Number(port) });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(port));
  await second.close();
});

test('a site that is not built is an error that says what to run', async () => {
  await expect(serve({ root: join(folder, 'nowhere') })).rejects.toThrow(/npm run build/);
});

describe('header rules', () => {
  const rules = parseHeaderRules('# all\n/*\n  A: 1\n  A: 2\n/en/:page/\n  A: 3\n  B: 4\n/*.md\n  ! A\n');

  test.each([
    { path: '/', headers: { a: '1, 2' } },
    { path: '/en/glossary/', headers: { a: '3', b: '4' } },
    { path: '/en/a/b/', headers: { a: '1, 2' } },
    { path: '/es/text.md', headers: {} },
    { path: '/es/textXmd', headers: { a: '1, 2' } },
  ])('$path has $headers', ({ path, headers }) => {
    expect(headersFor(rules, path)).toEqual(headers);
  });

  test.each(['  A: 1', '/*\n  no colon'])('%j is refused with its line', (text) => {
    expect(() => parseHeaderRules(text)).toThrow(/line \d/);
  });
});
