import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { type Locale, locales } from '../../lib/language/locale.ts';

/** Where a file stands beside its counterpart in each language, and both are imported by the one that chooses. */
const CHOOSERS = /[\\/]src[\\/]lib[\\/]language$/;

/**
 * Lets a module that speaks one language carry no other: what would be chosen for another language is its own language's
 * file once more, which costs nothing.
 */
export function oneLanguage(locale: Locale): Plugin {
  const others = locales.filter((other) => other !== locale);
  return {
    name: 'plazo-one-language',
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`\\.(${others.join('|')})\\.ts$`) }, ({ path, resolveDir }) =>
        CHOOSERS.test(resolveDir) ? { path: join(resolveDir, path.replace(/\w+\.ts$/, `${locale}.ts`)) } : undefined,
      );
    },
  };
}
