import type { Locale } from '../language/locale.ts';
import { wordsOf } from './fold.ts';
import { stemOf } from './stem.ts';

/** Words and phrases that people use for one thing. */
export type SynonymGroup = readonly string[];

/**
 * The words that a text's synonyms add to it: every member of each group of which the text holds a member.
 *
 * synonymsIn('Cuándo pedir la baja', [['baja', 'cancelar']], 'es') // => ['cancelar']
 */
export function synonymsIn(text: string, groups: readonly SynonymGroup[], locale: Locale): readonly string[] {
  const stems = ` ${stemmed(text, locale)} `;
  const holds = (member: string) => stems.includes(` ${stemmed(member, locale)} `);
  const added = groups
    .filter((group) => group.some(holds))
    .flatMap((group) => group.filter((member) => !holds(member)));
  return [...new Set(added)];
}

function stemmed(text: string, locale: Locale): string {
  return wordsOf(text)
    .map((word) => stemOf(word, locale))
    .join(' ');
}
