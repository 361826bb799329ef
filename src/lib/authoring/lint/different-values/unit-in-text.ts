import { calculatorsOf, inEachLanguage } from '../ask.ts';
import type { LintFinding, LintSubject } from '../finding.ts';
import { numbersOf } from '../numbers.ts';
import { comparable, differ, quantityText } from '../quantity.ts';
import { statementsOf } from '../statements.ts';

/** A clause that gives a figure in one unit and whose text, in the words right after the figure, gives it in another. */
export function unitInText(subject: LintSubject): LintFinding[] {
  const numbers = calculatorsOf(subject).flatMap(numbersOf);
  return statementsOf(subject.policy).flatMap(({ clause, of, quantity }) => {
    const given = numbers.find(({ calculator, path }) => [calculator, ...path].join('.') === of)?.quantity;
    if (!given || given.unit.startsWith('of ') || quantity.unit.startsWith('of ')) return [];
    if (!comparable(given, quantity) || !differ(given, quantity)) return [];
    const text = inEachLanguage((locale) => {
      const [one, other] = [quantityText(given, locale), quantityText(quantity, locale)];
      return locale === 'es'
        ? `La misma cláusula habla de ${one} y de ${other}.`
        : `The same clause speaks of ${one} and of ${other}.`;
    });
    return [{ rule: 'different-values' as const, clauses: [clause], text }];
  });
}
