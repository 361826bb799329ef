import type { Localized } from '../../../language/locale.ts';
import type { LintFinding, LintSubject } from '../finding.ts';
import { clauseTexts } from '../statements.ts';

/** The clauses whose Spanish text a pattern is found in, tags and marks left out. */
export function clausesUsing({ policy }: LintSubject, pattern: RegExp): string[] {
  return clauseTexts(policy).flatMap(({ clause, text }) =>
    pattern.test(text.replace(/<[^>]*>|\*/g, '')) ? [clause] : [],
  );
}

/** The finding that a word is used in some clauses without a sense, or none where no clause uses it. */
export function usedUndefined(clauses: readonly string[], word: Localized): LintFinding[] {
  if (clauses.length === 0) return [];
  const text = {
    es: `Usa «${word.es}» sin decir en qué sentido.`,
    en: `It uses “${word.en}” without saying in which sense.`,
  };
  return [{ rule: 'undefined-term', clauses, text }];
}
