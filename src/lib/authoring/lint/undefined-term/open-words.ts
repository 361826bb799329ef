import type { Localized } from '../../../language/locale.ts';
import type { LintFinding, LintSubject } from '../finding.ts';
import { clausesUsing, usedUndefined } from './used-undefined.ts';

/** Words on which what holds for a client depends, and whose measure is anybody's guess until a text gives it. */
const OPEN: readonly (readonly [RegExp, Localized])[] = [
  [/\burgen(?:te|tes|cia|cias)\b/iu, { es: 'urgente', en: 'urgent' }],
  [/\bemergencias?\b/iu, { es: 'emergencia', en: 'emergency' }],
  [/\bcomplej[oa]s?\b/iu, { es: 'complejo', en: 'complex' }],
  [/\bexcepcional(?:es)?\b/iu, { es: 'excepcional', en: 'exceptional' }],
  [/\brazonables?\b/iu, { es: 'razonable', en: 'reasonable' }],
  [/\bperi[oó]dic(?:o|os|a|as|amente)(?!\p{L})/iu, { es: 'periódico', en: 'periodic' }],
  [/\boportun(?:o|os|a|as|amente)\b/iu, { es: 'oportuno', en: 'timely' }],
  [/\b(?:a la|con) brevedad\b/iu, { es: 'a la brevedad', en: 'shortly' }],
  [/\btarde\b/iu, { es: 'tarde', en: 'late' }],
];

/** Words that leave a measure open, unless the policy's glossary has a word that holds them. */
export function openWords(subject: LintSubject): LintFinding[] {
  const explained = subject.policy.terms.map(({ word }) => word.es).join(' · ');
  return OPEN.filter(([pattern]) => !pattern.test(explained)).flatMap(([pattern, word]) =>
    usedUndefined(clausesUsing(subject, pattern), word),
  );
}
