import { calculatorsOf } from '../ask.ts';
import type { LintFinding, LintSubject } from '../finding.ts';
import { numbersOf } from '../numbers.ts';
import { comparable, differ } from '../quantity.ts';
import { twoValues } from './two-values.ts';

/** One parameter, by its name, that two calculators of the policy are given with different values. */
export function sameParameter(subject: LintSubject): LintFinding[] {
  const numbers = calculatorsOf(subject).flatMap(numbersOf);
  return numbers.flatMap((one, index) =>
    numbers
      .slice(index + 1)
      .filter(({ calculator, path }) => calculator !== one.calculator && path.join('.') === one.path.join('.'))
      .filter(({ quantity }) => comparable(quantity, one.quantity) && differ(quantity, one.quantity))
      .map((other) => twoValues(subject.policy, one, other)),
  );
}
