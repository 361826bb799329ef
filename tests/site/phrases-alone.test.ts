import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { phrasesAlone } from '../../src/site/calculator-modules/phrases-alone.ts';

const calculators = join(import.meta.dirname, '../../src/lib/calculators');

async function pictureOf(calculator: string, isShort: boolean): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(calculators, calculator, 'picture.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [phrasesAlone([], isShort)],
  });
  return outputFiles[0]?.text ?? '';
}

test('where only a short answer is shown, the plan of a picture says its kind and draws nothing', async () => {
  const [short, whole] = [await pictureOf('suspension', true), await pictureOf('suspension', false)];
  expect(short).toContain('kind: "strip"');
  expect(short).not.toContain('draw');
  expect(whole).toContain('draw');
});

test('the marks of a time line stay, as they tell which days have a zone', async () => {
  const short = await pictureOf('cancellation', true);
  expect(short).toContain('marks');
  expect(short).not.toContain('bands');
});
