import type { Plugin } from 'esbuild';
import { islandData } from '../../src/components/calculator/data-source.ts';
import { calculators } from '../../src/lib/catalog/calculators.generated.ts';
import { providers } from '../../src/lib/catalog/providers.generated.ts';
import { type Locale, locales } from '../../src/lib/language/locale.ts';
import { piecesOf } from '../../src/site/calculator-modules/entries.ts';

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
        return { contents: moduleOf({ locale, provider, calculator } as Pair), resolveDir: root, loader: 'ts' };
      });
    },
  };
}

function moduleOf({ locale, provider, calculator: id }: Pair): string {
  const source = providers.find((entry) => entry.source.id === provider)?.calculators[id];
  const found = calculators.find(({ calculator }) => calculator.id === id);
  if (!source || !found) throw new Error(`${provider} has no calculator "${id}".`);
  return `${piecesOf(found.calculator, source, locale, 'embed').source}
    import { mountOf } from '/src/embed/inline.ts';
    const data = ${JSON.stringify(islandData(provider, id, locale, 'embed'))};
    export const mount = mountOf({ ...pieces, data }, import.meta.url);
  `;
}
