/** No provider is named in code: a sixth provider is a folder of content and no line of code. One count per file. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { close, tallyOf } from './suites/tally.ts';

const ROOMS = 'src/{lib,components,pages,layouts,styles}/**/*.{ts,tsx,astro,css,js,mjs}';
const WRITTEN_BY_THE_BUILD = 'src/**/*.generated.ts';

/** Letters and digits alone, in lower case, so that `digital-express`, `Digital Express` and `digitalExpress` are one. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The ids and names of every provider of the content, in their bare form. */
export function providerNames(root: string): readonly string[] {
  const files = globSync('src/content/providers/*/provider.yaml', { cwd: root });
  const names = files.flatMap((file) => {
    const { name }: { name: string } = parse(readFileSync(join(root, file), 'utf8'));
    return [basename(dirname(file)), name];
  });
  return [...new Set(names.map(bare))];
}

/** Lines of code that name a provider, each as `file:line name`, and how many files were read. */
export function namedProviders(root: string): { readonly files: number; readonly found: readonly string[] } {
  const names = providerNames(root);
  if (names.length === 0) throw new Error('src/content/providers holds no provider to look for.');
  const files = globSync(ROOMS, { cwd: root, exclude: [WRITTEN_BY_THE_BUILD] });
  const found = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const named = names.find((name) => bare(line).includes(name));
        return named ? [`${file}:${index + 1} ${named}`] : [];
      }),
  );
  return { files: files.length, found };
}

if (import.meta.main) {
  const { files, found } = namedProviders(join(import.meta.dirname, '..'));
  for (const place of found) console.log(`${place}: a provider's name belongs in src/content.`);
  close(tallyOf(files, new Set(found.map((place) => place.split(':')[0])).size));
}
