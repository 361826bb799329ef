import type { CalculatorFolder } from '../calculator-folders.ts';
import type { Content, Policy } from '../content.ts';
import { differentValues } from './different-values/index.ts';
import type { LintFinding, LintSubject } from './finding.ts';
import { priorityOrder } from './priority-order.ts';
import { thresholdWithoutConsequence } from './threshold/index.ts';
import { uncoveredDays } from './uncovered-days.ts';
import { undefinedTerm } from './undefined-term/index.ts';

export type { LintFinding } from './finding.ts';

const rules: readonly ((subject: LintSubject) => LintFinding[])[] = [
  priorityOrder,
  differentValues,
  thresholdWithoutConsequence,
  uncoveredDays,
  undefinedTerm,
];

export interface LintedPolicy {
  readonly policy: Policy;
  readonly findings: readonly LintFinding[];
}

/**
 * Looks for what does not hold together in each policy. Findings are no faults of the content, which only restates a
 * text: they are shown among the points to clarify.
 */
export function lintContent(
  { providers }: Pick<Content, 'providers'>,
  calculators: Readonly<Record<string, CalculatorFolder>>,
): readonly LintedPolicy[] {
  const everyPolicy = providers.flatMap(({ policies }) => policies);
  return providers.flatMap((provider) =>
    provider.policies.map((policy) => {
      const subject: LintSubject = { policy, provider, everyPolicy, calculators };
      return { policy, findings: rules.flatMap((rule) => rule(subject)) };
    }),
  );
}
