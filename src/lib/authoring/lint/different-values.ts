import type { LintFinding, LintSubject } from './finding.ts';

/** Two clauses that give different values for one thing, by what the policy file records that they say. */
export function differentValues({ policy }: LintSubject): LintFinding[] {
  return policy.claims
    .filter(({ says }) => new Set(says.map(({ value }) => JSON.stringify(value))).size > 1)
    .map(({ about, says }) => ({
      rule: 'different-values' as const,
      clauses: [...new Set(says.map(({ clause }) => clause))],
      text: {
        es: `Sobre ${about.es} se dicen cosas distintas: ${says.map(({ clause, value }) => `${value.es} (${clause})`).join(', ')}.`,
        en: `Different things are said of ${about.en}: ${says.map(({ clause, value }) => `${value.en} (${clause})`).join(', ')}.`,
      },
    }));
}
