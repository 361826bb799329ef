import type { Format } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import type { Fault } from './parse.ts';
import { type FieldVocabulary, type Sentences, writeProblem } from './problem-text.ts';
import { sentences as english } from './problem-words.en.ts';
import { sentences as spanish } from './problem-words.es.ts';

/** The sentences of every language, for whoever speaks them all. */
export const problemWords: Readonly<Record<Locale, Sentences>> = { es: spanish, en: english };

/** A fault as a sentence that says what to write instead, in the language of the format. */
export function problemText(fault: Fault, words: FieldVocabulary, format: Format): string {
  return writeProblem(problemWords[format.locale], fault, words, format);
}
