import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { islandData } from '../../src/components/calculator/data-source.ts';
import { providers } from '../../src/lib/catalog/providers.generated.ts';
import { type Locale, locales } from '../../src/lib/language/locale.ts';

/** One calculator of one provider in one language. */
export interface Pair {
  readonly locale: Locale;
  readonly provider: string;
  readonly calculator: string;
}

export const pairs: readonly Pair[] = locales.flatMap((locale) =>
  providers.flatMap(({ source, calculators }) =>
    Object.keys(calculators).map((calculator) => ({ locale, provider: source.id, calculator })),
  ),
);

/** The address of a pair's module, below `/embed/v1/` and without its ending. */
export const pathOf = ({ locale, provider, calculator }: Pair): string => `${locale}/${provider}/${calculator}`;

/** Gives each pair a module of its own, as `pair:es/acme/cancellation`: its data, its rules and its words. */
export function pairPlugin(root: string): Plugin {
  return {
    name: 'pair',
    setup(build) {
      build.onResolve({ filter: /^pair:/ }, ({ path }) => ({ path: path.slice('pair:'.length), namespace: 'pair' }));
      build.onLoad({ filter: /.*/, namespace: 'pair' }, ({ path }) => {
        const [locale, provider, calculator] = path.split('/');
        return { contents: moduleOf({ locale, provider, calculator } as Pair, root), resolveDir: root, loader: 'ts' };
      });
    },
  };
}

function moduleOf({ locale, provider, calculator }: Pair, root: string): string {
  const data = islandData(provider, calculator, locale, 'embed');
  const methods = new Set(data.source.versions.map(({ parameters }) => Reflect.get(parameters, 'method')));
  const whole = `./src/lib/calculators/${calculator}`;
  const narrow = `${whole}/${[...methods][0]}`;
  const folder = methods.size === 1 && existsSync(join(root, narrow, 'index.ts')) ? narrow : whole;
  return `
    import { calculator } from '${folder}/index.ts';
    import { words } from '${folder}/words.${locale}.ts';
    import { words as own } from './src/components/calculator/words.${locale}.ts';
    import { mountOf } from './src/embed/inline.ts';
    export const mount = mountOf({ data: ${JSON.stringify(data)}, calculator, words, own }, import.meta.url);
  `;
}
