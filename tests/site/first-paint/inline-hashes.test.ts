import { expect, test } from 'vitest';
import { ownHashes } from '../../../src/site/first-paint/inline-hashes.ts';

const page = (policy: string, rest: string) => `<meta http-equiv="content-security-policy" content="${policy}">${rest}`;
const STYLE = "'sha256-8EJL2E40VnnGherz8izbHnhSLNfS7seXQ/iH7JDUNko='";

test('a policy allows the inline styles and scripts the page has, and no others', () => {
  const html = page(
    "default-src 'none'; script-src 'self' 'sha256-AAAA='; style-src 'self' 'sha256-BBBB=' 'sha256-CCCC=';",
    '<style>p{top:0}</style><script type="application/json">{}</script><script src="/a.js"></script>',
  );
  const allowed = /content="([^"]*)"/.exec(ownHashes(html))?.[1];
  expect(allowed).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[\w+/]{43}=';$/);
});

test('an inline script is allowed by the hash of its text', () => {
  const html = page("script-src 'self'", '<script type="module">p{top:0}</script><style>p{top:0}</style>');
  expect(ownHashes(html)).toContain(`content="script-src 'self' ${STYLE}"`);
});
