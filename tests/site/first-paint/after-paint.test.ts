import { expect, test } from 'vitest';
import { loadAfterPaint, modulesOf } from '../../../src/site/first-paint/after-paint.ts';

const module = (address: string) => `<script type="module" src="${address}"></script>`;
const page = `<body>${module('/_astro/a.js')}<p>text</p>${module('/_astro/b.js')}${module('/_astro/a.js')}</body>`;

test('each module of a page is named once, in order', () => {
  expect(modulesOf(page)).toEqual(['/_astro/a.js', '/_astro/b.js']);
});

test('one small script at the end stands for all modules', () => {
  const late = loadAfterPaint(page, null);
  expect(late).toMatch(/^<body><p>text<\/p><script type="module" data-modules="\/_astro\/a\.js \/_astro\/b\.js">/);
  expect(late).toMatch(/<\/script><\/body>$/);
  expect(late).not.toContain(' src=');
  expect(late).not.toContain('data-styles');
});

test('what the scripts will draw gets its styles with them', () => {
  expect(loadAfterPaint(page, '/_astro/later.css')).toContain('b.js" data-styles="/_astro/later.css">');
});

test('a page without modules stays as it is', () => {
  expect(loadAfterPaint('<body><p>text</p></body>', null)).toBe('<body><p>text</p></body>');
});
