import { fold } from '../../../search/fold.ts';
import { isMeaningful } from '../../../search/stop-words.ts';
import type { LintFinding, LintSubject } from '../finding.ts';
import { clauseTexts } from '../statements.ts';
import { clausesUsing, usedUndefined } from './used-undefined.ts';

/** Initials that everybody knows. */
const EVERYDAY = new Set(['PDF', 'URL', 'SMS', 'IVA', 'UTC']);

/** Words written in capitals that the policy's glossary does not explain. */
export function initials(subject: LintSubject): LintFinding[] {
  const { policy } = subject;
  const glossary = policy.terms.map(({ word }) => word.es).join(' ');
  const bodies = clauseTexts(policy).map(({ text }) => text.replace(/<[^>]*>/g, ' '));
  const found = new Set(bodies.flatMap((body) => body.match(/(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}-])/gu) ?? []));
  return [...found]
    .filter((word) => !EVERYDAY.has(word) && !glossary.includes(word) && !isShouted(word))
    .flatMap((word) =>
      usedUndefined(clausesUsing(subject, new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')), { es: word, en: word }),
    );
}

/** Whether a word is no initials but a common one in capitals. */
function isShouted(word: string): boolean {
  const folded = fold(word);
  return !isMeaningful(folded, 'es') || ['no', 'sin'].includes(folded);
}
