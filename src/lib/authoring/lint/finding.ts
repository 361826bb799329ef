import type { Localized } from '../../language/locale.ts';
import type { CalculatorFolder } from '../calculator-folders.ts';
import type { Policy, ProviderContent } from '../content.ts';

/** Something in a policy that does not hold together, found by computing with it rather than by reading it. */
export interface LintFinding {
  readonly rule:
    | 'priority-order'
    | 'different-values'
    | 'gate-without-consequence'
    | 'uncovered-days'
    | 'undefined-term';
  readonly clauses: readonly string[];
  readonly text: Localized;
}

/** What a lint rule looks at: one policy, in the company of all. */
export interface LintSubject {
  readonly policy: Policy;
  readonly provider: ProviderContent;
  readonly everyPolicy: readonly Policy[];
  readonly calculators: Readonly<Record<string, CalculatorFolder>>;
}
