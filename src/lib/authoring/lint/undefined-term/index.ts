import type { LintFinding, LintSubject } from '../finding.ts';
import { foreignTerms } from './foreign-terms.ts';
import { initials } from './initials.ts';
import { openWords } from './open-words.ts';

/** Terms that a policy uses without a definition: those others define, bare initials, and words that leave a measure open. */
export function undefinedTerm(subject: LintSubject): LintFinding[] {
  return [foreignTerms, initials, openWords].flatMap((way) => way(subject));
}
