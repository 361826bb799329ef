import { expect, test } from 'vitest';
import { preloaded } from '../../../src/site/first-paint/preloads.ts';

const page = '<head></head><body><script type="module" src="/_astro/a.js"></script></body>';
const modules: Readonly<Record<string, string>> = {
  '/_astro/a.js': 'import{x as y,z as $}from"./b.js";import"./c.js";const load=()=>import("./later.js");',
  '/_astro/b.js': 'import*as all from"./deep/d.js";export{all}',
  '/_astro/deep/d.js': 'import t from"../b.js";',
};
const read = (address: string) => modules[address] ?? '';

test('a page names what its modules import, however deep, but for what comes later', () => {
  const named = [...preloaded(page, read).matchAll(/<link rel="modulepreload" href="([^"]+)">/g)];
  expect(named.map(([, address]) => address)).toEqual(['/_astro/b.js', '/_astro/c.js', '/_astro/deep/d.js']);
});

test('a page whose modules import nothing stays as it is', () => {
  expect(preloaded(page, () => '')).toBe(page);
});
