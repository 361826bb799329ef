import type { LintFinding, LintSubject } from '../finding.ts';
import { clausesUsing, usedUndefined } from './used-undefined.ts';

const ARTICLE = '(?:el|la|los|las|un|una|unos|unas|al|del|su|sus|tu|tus|esta|este|esa|ese|cada|sin|dar de)';

/**
 * Words that some policy's glossary explains, used by this one as nouns without a sense of its own. A word counts
 * where an article or the like stands before it: `baja` alone is also low, and `reunión de cierre` a name.
 */
export function foreignTerms(subject: LintSubject): LintFinding[] {
  const { policy, everyPolicy } = subject;
  const own = new Set(policy.terms.flatMap(({ concept, word }) => [concept, word.es.toLowerCase()]));
  const known = new Map(everyPolicy.flatMap(({ terms }) => terms.map((term) => [term.concept, term.word] as const)));
  return [...known].flatMap(([concept, word]) => {
    if (own.has(concept) || own.has(word.es.toLowerCase())) return [];
    const literal = word.es.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return usedUndefined(clausesUsing(subject, new RegExp(`(?<!\\p{L})${ARTICLE}\\s+${literal}(?!\\p{L})`, 'u')), word);
  });
}
