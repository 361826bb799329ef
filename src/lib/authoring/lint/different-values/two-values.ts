import type { Policy } from '../../content.ts';
import { inEachLanguage } from '../ask.ts';
import type { LintFinding } from '../finding.ts';
import { type Quantity, quantityText } from '../quantity.ts';

interface Value {
  readonly clause: string;
  readonly quantity: Quantity;
}

/** The finding that two clauses give one thing different values, each named by its title, in the order of their ids. */
export function twoValues({ clauses }: Pick<Policy, 'clauses'>, ...values: readonly [Value, Value]): LintFinding {
  const [one, other] = values[0].clause <= values[1].clause ? values : [values[1], values[0]];
  const text = inEachLanguage((locale) => {
    const says = ({ clause, quantity }: Value) => {
      const title = clauses[clause]?.title[locale] ?? '';
      const named = locale === 'es' ? `«${title}»` : `“${title}”`;
      return `${quantityText(quantity, locale)} (${clause}, ${named})`;
    };
    return locale === 'es'
      ? `Dos cláusulas dan valores distintos para lo mismo: ${says(one)} y ${says(other)}.`
      : `Two clauses give different values for one thing: ${says(one)} and ${says(other)}.`;
  });
  return { rule: 'different-values', clauses: [...new Set([one.clause, other.clause])], text };
}
