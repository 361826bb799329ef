import type { Locale } from '../language/locale.ts';

/** Endings taken off a word, longest first, leaving at least four letters: enough to tell forms of one word apart from others. */
const endings: Readonly<Record<Locale, RegExp>> = {
  es: /(?:aciones|acion|iendo|ando|adas|ados|idas|idos|ada|ado|ida|ido|ar|er|ir|es|as|os|s|a|e|o)$/,
  en: /(?:ations|ation|ings|ing|ies|ed|es|s|e|y)$/,
};

/**
 * What the forms of a word have in common, for marking and for synonyms; the index has its own, finer stems.
 *
 * stemOf('facturas', 'es') // => 'factur'
 */
export function stemOf(word: string, locale: Locale): string {
  const stem = word.replace(endings[locale], '');
  return stem.length < 3 ? word : stem;
}
