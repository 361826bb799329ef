import type { Locale } from '../language/locale.ts';
import { once } from './once.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** The words of an index. The common ones are at hand; the rare ones are loaded when one of them may be meant. */
export interface Lexicon {
  readonly common: Vocabulary;
  /** Knows the rare words too that begin like one of these. */
  withRare(words: readonly string[]): Promise<Vocabulary>;
}

/** Words as files hold them, parted by spaces: the common ones, and the rare ones by how they begin. */
export interface WordFiles {
  readonly common: string;
  readonly rare: Readonly<Record<string, string>>;
}

/** Parts words listed by how often they occur into as many common ones as wanted and rare ones. */
export function wordFiles(words: readonly string[], common: number): WordFiles {
  const rare: Record<string, string> = {};
  for (const word of words.slice(common).sort()) {
    const beginning = beginningOf(word);
    rare[beginning] = rare[beginning] === undefined ? word : `${rare[beginning]} ${word}`;
  }
  return { common: words.slice(0, common).join(' '), rare };
}

/** The first two letters of a word, as a file name can hold them. */
function beginningOf(word: string): string {
  return /^[a-z0-9]{1,2}/.exec(word)?.[0] ?? '_';
}

/** Opens the words of an index. `load` gives the rare words of one of the `beginnings` there are. */
export function createLexicon(
  { common, beginnings }: { readonly common: string; readonly beginnings: string },
  load: (beginning: string) => Promise<string>,
  locale: Locale,
): Lexicon {
  const rareOf = once(load);
  const vocabularyWith = once(async (begun) => {
    const rare = await Promise.all(wordsIn(begun).map(rareOf));
    return createVocabulary([common, ...rare].flatMap(wordsIn), locale);
  });
  return {
    common: createVocabulary(wordsIn(common), locale),
    withRare: (words) => {
      const typed = words.map(beginningOf);
      const begun = wordsIn(beginnings).filter((beginning) => typed.some((own) => beginning.startsWith(own)));
      return vocabularyWith(begun.join(' '));
    },
  };
}

function wordsIn(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
