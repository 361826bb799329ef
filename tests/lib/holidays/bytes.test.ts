import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { holidayCalendars } from '../../../src/lib/holidays/index.ts';

const folder = fileURLToPath(new URL('../../../src/lib/holidays/', import.meta.url));

/** Bytes of a module bundled and minified for a browser, after gzip. */
async function weigh(contents: string): Promise<number> {
  const bundle = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  });
  return gzipSync(bundle.outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

test('the dates of all five countries of the policies, with what reads them, stay within 1 kB', async () => {
  const countries = ['cl', 'co', 'mx', 'pe', 'uy'];
  const imports = countries.map((name) => `import { days as ${name} } from './${name}.ts';`).join('\n');
  const contents = `${imports}\nimport { datesOf } from './table.ts';\nexport default [${countries}].map(datesOf);`;
  expect(await weigh(contents)).toBeLessThanOrEqual(1000);
});

test.each(holidayCalendars)('the table of %s with its names in both languages stays within 1 kB', async (calendar) => {
  expect(await weigh(`export * from './${calendar.toLowerCase()}.ts';`)).toBeLessThanOrEqual(1000);
});

test('a page that reads one country loads no other', async () => {
  const one = await weigh(`export * from './uy.ts'; export { holidaysIn } from './table.ts';`);
  const all = await weigh(`export * from './index.ts';`);
  expect(one).toBeLessThan(all / 3);
});
