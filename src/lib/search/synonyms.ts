import type { Locale } from '../language/locale.ts';
import { wordsOf } from './fold.ts';
import { stemOf } from './stem.ts';
import { meaningful } from './stop-words.ts';

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

/**
 * Reads the phrases of groups once, and gives the words of a question with each phrase taken for a word of its group:
 * its words say together what none of them says alone.
 *
 * createPhrases([['impaga', 'no pagué']], 'es')(['ayer', 'no', 'pague']) // => ['ayer', 'impaga']
 */
export function createPhrases(
  groups: readonly SynonymGroup[],
  locale: Locale,
): (words: readonly string[]) => readonly string[] {
  const phrases = groups.flatMap((group) => {
    const members = group.map(wordsOf);
    const [words] = members.filter(({ length }) => length === 1);
    // With the little words, which can be all there is ("me voy"), and without, since others may stand between.
    const said = members.flatMap((member) => [member, meaningful(member, locale)]).filter(({ length }) => length > 1);
    return words ? said.map((said) => ({ stems: said.map((word) => stemOf(word, locale)), words })) : [];
  });
  phrases.sort((a, b) => b.stems.length - a.stems.length);
  return (asked) => {
    let words = asked;
    for (const phrase of phrases) {
      const stems = words.map((word) => stemOf(word, locale));
      const at = stems.findIndex((_, index) => phrase.stems.every((stem, next) => stems[index + next] === stem));
      if (at >= 0) words = words.toSpliced(at, phrase.stems.length, ...phrase.words);
    }
    return words;
  };
}

function stemmed(text: string, locale: Locale): string {
  return wordsOf(text)
    .map((word) => stemOf(word, locale))
    .join(' ');
}
