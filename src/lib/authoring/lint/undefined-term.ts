import type { LintFinding, LintSubject } from './finding.ts';

/** Words that some policy's glossary explains, used by this one without a sense of its own. */
export function undefinedTerm({ policy, everyPolicy }: LintSubject): LintFinding[] {
  const own = new Set(policy.terms.flatMap(({ concept, word }) => [concept, word.es.toLowerCase()]));
  const known = new Map(everyPolicy.flatMap(({ terms }) => terms.map((term) => [term.concept, term.word] as const)));
  return [...known].flatMap(([concept, word]) => {
    if (own.has(concept) || own.has(word.es.toLowerCase())) return [];
    const clauses = clausesUsing(policy.texts.es, word.es);
    if (clauses.length === 0) return [];
    return {
      rule: 'undefined-term' as const,
      clauses,
      text: {
        es: `Usa «${word.es}» sin decir en qué sentido.`,
        en: `It uses “${word.en}” without saying in which sense.`,
      },
    };
  });
}

/** Clauses of a text in which a word stands by itself, in small letters: with a capital it is a name or begins a sentence. */
function clausesUsing(text: string, word: string): string[] {
  const whole = new RegExp(`(?<!\\p{L})${word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u');
  return [...text.matchAll(/<Clause\b[^>]*?\bid="([^"]*)"[^>]*>([\s\S]*?)<\/Clause>/g)].flatMap(
    ([, id = '', body = '']) => (whole.test(body) ? [id] : []),
  );
}
