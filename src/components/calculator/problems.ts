import type { Sentences } from '../../lib/input/problem-text.ts';
import type { Locale } from '../../lib/language/locale.ts';

const words = import.meta.glob<Sentences>('../../lib/input/problem-words.??.ts', { import: 'sentences' });
const NONE = {} as Sentences;

/** How each kind of problem is told in one language. */
export async function sentencesIn(locale: Locale): Promise<Sentences> {
  return (await words[`../../lib/input/problem-words.${locale}.ts`]?.()) ?? NONE;
}
