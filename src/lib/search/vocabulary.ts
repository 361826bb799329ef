import type { Locale } from '../language/locale.ts';
import { distance } from './distance.ts';
import { stemOf } from './stem.ts';

/** The words an index knows, folded. */
export interface Vocabulary {
  /** What the index finds the word by: itself when it is known or begins a known word, or another form; undefined for neither. */
  form(word: string): string | undefined;
  /** The known word that a slip or two of the finger turn into this one; undefined when none is that near. */
  nearest(word: string): string | undefined;
}

/** Builds a vocabulary from words listed by how often they occur, the commonest first: of two equally near, that one wins. */
export function createVocabulary(words: readonly string[], locale: Locale): Vocabulary {
  const known = new Set(words);
  const forms = new Map(words.toReversed().map((word) => [stemOf(word, locale), word]));
  return {
    form: (word) => {
      if (known.has(word) || words.some((other) => other.startsWith(word))) return word;
      return word.length > 3 ? forms.get(stemOf(word, locale)) : undefined;
    },
    nearest: (word) => nearestOf(words, word),
  };
}

/** Short words stand too close to each other to be corrected; long ones stand alone. */
function slipsAllowed(word: string): number {
  if (word.length < 4) return 0;
  if (word.length < 7) return 1;
  return word.length < 14 ? 2 : 3;
}

function nearestOf(words: readonly string[], word: string): string | undefined {
  let best: string | undefined;
  let least = slipsAllowed(word) + 1;
  for (const other of words) {
    const slips = distance(word, other, least - 1);
    if (slips >= least) continue;
    best = other;
    least = slips;
    if (least === 1) break;
  }
  return best ?? beginning(words, word);
}

/** A word still being typed can already hold a slip: compares it with the beginnings of longer words. */
function beginning(words: readonly string[], word: string): string | undefined {
  if (word.length < 5) return undefined;
  return words.find((other) => other.length > word.length && distance(word, other.slice(0, word.length), 1) <= 1);
}
