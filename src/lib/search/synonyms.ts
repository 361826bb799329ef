import type { Locale } from '../language/locale.ts';
import { wordsOf } from './fold.ts';
import { stemOf } from './stem.ts';

/** Words and phrases that people use for one thing. */
export type SynonymGroup = readonly string[];

/**
 * Reads groups of synonyms once, and gives for each text the words that they add to it: every member of each group of
 * which the text holds a member.
 *
 * createSynonyms([['baja', 'cancelar']], 'es')('Cuándo pedir la baja') // => ['cancelar']
 */
export function createSynonyms(groups: readonly SynonymGroup[], locale: Locale): (text: string) => readonly string[] {
  const read = groups.map((group) => group.map((member) => ({ member, stems: ` ${stemmed(member, locale)} ` })));
  return (text) => {
    const stems = ` ${stemmed(text, locale)} `;
    const added = read
      .map((group) => group.filter((member) => !stems.includes(member.stems)))
      .filter((absent, index) => absent.length < (read[index]?.length ?? 0));
    return [...new Set(added.flat().map(({ member }) => member))];
  };
}

function stemmed(text: string, locale: Locale): string {
  return wordsOf(text)
    .map((word) => stemOf(word, locale))
    .join(' ');
}
