import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/serve/header-rules.ts';
import { asCaddy, asHeadersFile, asNginx, headerRules, pageDirectives, scriptSources } from '../../src/site/headers.ts';

const rules = parseHeaderRules(asHeadersFile());
const of = (path: string) => headersFor(rules, path);

describe('who may frame a page', () => {
  test.each(['/', '/es/', '/en/some/page/', '/embedded/', '/404.html'])('nobody may frame %s', (path) => {
    expect(of(path)['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  test.each(['/embed/v1/', '/embed/v1.js'])('anybody may frame %s', (path) => {
    expect(of(path)['content-security-policy']).toBe("object-src 'none'");
    expect(of(path)['x-frame-options']).toBeUndefined();
  });
});

test.each(['/embed/v1.js', '/embed/v1/es/a/b.js', '/_astro/a.js', '/fonts/a.woff2'])(
  'pages of other sites and frames without an origin may load %s',
  (path) => {
    expect(of(path)['access-control-allow-origin']).toBe('*');
  },
);

test.each(['/', '/es/', '/pagefind/a.js'])('%s is for pages of ours alone', (path) => {
  expect(of(path)['access-control-allow-origin']).toBeUndefined();
});

test('a page that isolates itself from others may frame an embed', () => {
  expect(of('/embed/v1/es/a/b/')).toMatchObject({
    'cross-origin-resource-policy': 'cross-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
});

test.each(['/es/', '/embed/v1/', '/_astro/a.js'])('%s is read as the type it says, and leaks no path', (path) => {
  expect(of(path)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  });
});

test('files with a hash in their name are kept for a year, pages are not', () => {
  expect(of('/_astro/a.js')['cache-control']).toContain('immutable');
  expect(of('/es/')['cache-control']).toBeUndefined();
});

test.each([
  { server: 'nginx', text: asNginx() },
  { server: 'Caddy', text: asCaddy() },
])('the snippet for $server carries every value of the rules', ({ text }) => {
  for (const { headers } of headerRules) {
    for (const [name, value] of headers) {
      expect(text).toContain(name);
      expect(text).toContain(`"${value}"`);
    }
  }
});

test('pages start from nothing and add only their own', () => {
  expect(pageDirectives).toContain("default-src 'none'");
  for (const line of [...pageDirectives, ...scriptSources]) expect(line).not.toMatch(/https?:|unsafe-inline|\*/);
});
