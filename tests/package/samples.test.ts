import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

/** The programs that the page for developers shows, run against the built library as they are. */
const root = join(import.meta.dirname, '../..');
const samples = globSync('src/content/developers/*.mjs', { cwd: root }).map((file) => ({
  name: basename(file),
  file: join(root, file),
}));

test('there are samples to run', () => {
  expect(samples.length).toBeGreaterThan(2);
});

test.each(samples)('$name prints what its comments say', ({ file }) => {
  const expected = [...readFileSync(file, 'utf8').matchAll(/console\.log\(.*\/\/ => (.+)$/gm)].map(([, said]) => said);
  const printed = execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8' }).trimEnd().split('\n');
  expect(expected.length).toBeGreaterThan(1);
  expect(printed).toEqual(expected);
});
