import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Phrases, Words } from '../../../src/lib/engine/calculator.ts';
import { locales } from '../../../src/lib/language/locale.ts';

const folders = new URL('../../../src/lib/calculators/', import.meta.url);
const methods = readdirSync(folders, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^/]+\/[^/]+\/words\.es\.ts$/.test(file))
  .map((file) => file.replace(/\/words\.es\.ts$/, ''));
const calculators = [...new Set(methods.map((folder) => folder.replace(/\/.*$/, '')))];

test.each(calculators.flatMap((calculator) => locales.map((locale) => ({ calculator, locale }))))(
  'the methods of $calculator, joined, lose none of their own words in $locale',
  async ({ calculator, locale }) => {
    const own = methods.filter((folder) => folder.startsWith(`${calculator}/`));
    const [joined, ...each] = await Promise.all([calculator, ...own].map((folder) => wordsOf(folder, locale)));
    expect(each.length).toBeGreaterThan(1);
    for (const words of each) expect(said(joined)).toMatchObject(said(words));
  },
);

async function wordsOf(folder: string, locale: string): Promise<Words<Phrases>> {
  const module = (await import(new URL(`${folder}/words.${locale}.ts`, folders).href)) as { words: Words<Phrases> };
  return module.words;
}

/** Words as text alone, those made by a function as its source, so that two of them can be held against each other. */
function said(words: unknown): object {
  return JSON.parse(JSON.stringify(words, (_, value) => (typeof value === 'function' ? String(value) : value)));
}
