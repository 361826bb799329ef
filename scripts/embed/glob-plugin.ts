import { globSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Plugin } from 'esbuild';

const CALL = /import\.meta\.glob(?:<[^(]*>)?\(\s*('[^']+'|\[[^\]]+\]),\s*\{\s*import: '(\w+)',?\s*\}\s*,?\s*\)/g;

/** Does for esbuild what Vite does with `import.meta.glob(pattern, { import: name })`: a map of paths to plain imports. */
export function globPlugin(): Plugin {
  return {
    name: 'glob',
    setup(build) {
      build.onLoad({ filter: /\/src\/.*\.tsx?$/ }, ({ path }) => {
        const contents = readFileSync(path, 'utf8');
        if (!contents.includes('import.meta.glob')) return undefined;
        return { contents: expanded(contents, dirname(path)), loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
    },
  };
}

function expanded(source: string, folder: string): string {
  const result = source.replace(CALL, (_, patterns: string, name: string) => {
    const wanted = [...patterns.matchAll(/'([^']+)'/g)].map(([, pattern = '']) => pattern);
    const files = globSync(wanted, { cwd: folder })
      .map((file) => relative(folder, `${folder}/${file}`))
      .sort();
    const entries = files.map((file) => {
      const path = JSON.stringify(file.startsWith('.') ? file : `./${file}`);
      return `${path}: () => import(${path}).then((module) => module.${name})`;
    });
    return `{${entries.join(', ')}}`;
  });
  if (result.includes('import.meta.glob')) throw new Error(`${folder}: an import.meta.glob that is not understood.`);
  return result;
}
