import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deadLinks } from '../../scripts/links/dead-links.ts';

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'links-'));
});

afterEach(() => rmSync(site, { recursive: true }));

/** The addresses found dead in the page `/es/` with this body, beside a page `/en/` with the anchor `answer`. */
function deadIn(body: string): readonly string[] {
  const head = '<link rel="canonical" href="https://own.example/es/">';
  const files = {
    'es/index.html': `<html><head>${head}</head><body><h1 id="top-title">x</h1>${body}</body></html>`,
    'en/index.html': '<html><body><h1 id="answer">x</h1></body></html>',
    'style.css': 'p {}',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  const pages = ['es', 'en'].map((language) => {
    const file = `${language}/index.html` as 'es/index.html' | 'en/index.html';
    return { file, path: `/${language}/`, html: files[file] };
  });
  return deadLinks(site, pages).map(({ address }) => address);
}

test.each([
  '/en/',
  '../en/',
  '/en/#answer',
  '#top-title',
  '#top',
  '/en/?day=1&amp;month=2#answer',
  '/style.css',
  'https://elsewhere.example/no',
  'mailto:a@b.example',
  'https://own.example/en/',
])('%s leads somewhere', (address) => {
  expect(deadIn(`<a href="${address}">x</a>`)).toEqual([]);
});

test.each([
  '/fr/',
  '/en',
  '/en/#question',
  '#nowhere',
  'nowhere.html',
  '',
  'javascript:void(0)',
  'https://own.example/fr/',
])('"%s" leads nowhere', (address) => {
  expect(deadIn(`<a href="${address}">x</a>`)).toEqual([address]);
});

test.each(['<img src="/no.png" alt="">', '<script src="/no.js"></script>', '<img srcset="/no.png 2x" alt="">'])(
  'a file that is missing is found in %s',
  (element) => {
    expect(deadIn(element)).toHaveLength(1);
  },
);
