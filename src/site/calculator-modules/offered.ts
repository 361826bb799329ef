import { calculators } from '../../lib/catalog/calculators.generated.ts';
import { providers } from '../../lib/catalog/providers.generated.ts';
import type { Calculator } from '../../lib/engine/calculator.ts';
import { type Locale, locales } from '../../lib/language/locale.ts';
import type { CalculatorSource } from '../../lib/policy/policy.ts';

/** A provider's calculator in one language. */
export interface Offered {
  readonly calculator: Calculator;
  readonly source: CalculatorSource;
  readonly locale: Locale;
}

/** Every calculator of every provider, in each language. */
export const offered: readonly Offered[] = locales.flatMap((locale) =>
  providers.flatMap(({ calculators: sources }) =>
    calculators.flatMap(({ calculator }) => {
      const source = sources[calculator.id];
      return source ? [{ calculator, source, locale }] : [];
    }),
  ),
);
