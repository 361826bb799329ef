import type { Calculator, Words } from '../engine/calculator.ts';
import type { Locale, Localized } from '../language/locale.ts';
import type { CalculatorSource, Provider } from '../policy/policy.ts';

/** A calculator with its words, as the catalog lists it. */
export interface CalculatorEntry {
  readonly calculator: Calculator;
  readonly words: Readonly<Record<Locale, Words>>;
}

/** A provider with its policies' titles and the source of each of its calculators. */
export interface ProviderEntry {
  readonly source: Provider;
  readonly policies: readonly PolicySummary[];
  readonly calculators: Readonly<Record<string, CalculatorSource>>;
}

export interface PolicySummary {
  readonly id: string;
  readonly title: Localized;
  readonly effectiveFrom: string | null;
  readonly updatedOn: string | null;
}
