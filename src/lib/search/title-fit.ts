import type { Locale } from '../language/locale.ts';
import { wordsOf } from './fold.ts';
import { stemOf } from './stem.ts';
import { isMeaningful } from './stop-words.ts';

/** Words like "who" and "when" carry little, but tell two questions about one thing apart. */
const littleWeight = 0.3;

/**
 * How well a title says what was asked, from 0 to 1: the share of the title that was asked for, times the share of the
 * question that the title holds. Words are folded; forms of one word count as the same.
 *
 * titleFit('Horario de atención', ['horario', 'de', 'atencion'], 'es') // => 1
 */
export function titleFit(title: string, asked: readonly string[], locale: Locale): number {
  const weights = (words: readonly string[]) =>
    new Map(words.map((word) => [stemOf(word, locale), isMeaningful(word, locale) ? 1 : littleWeight]));
  const titleWords = weights(wordsOf(title));
  const askedWords = weights(asked);
  return share(titleWords, askedWords) * share(askedWords, titleWords);
}

/** The share of `words` that is also in `others`, by weight. */
function share(words: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  let all = 0;
  let common = 0;
  for (const [word, weight] of words) {
    all += weight;
    if (others.has(word)) common += weight;
  }
  return all === 0 ? 0 : common / all;
}
