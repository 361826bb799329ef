import type { Locale } from '../language/locale.ts';

/** Endings taken off a word, the longest first. */
const endings: Readonly<Record<Locale, RegExp>> = {
  es: /(?:[aei]r(?:me|te|se|nos|l[aeo]s?)|aciones|acion|iendo|ando|adas|ados|idas|idos|ada|ado|ida|ido|ar|er|ir|es|as|os|s|a|e|o)$/,
  en: /(?:ations|ation|ings|ing|ies|ed|es|s|e|y)$/,
};

/**
 * What the forms of a word have in common, for marking and for synonyms; the index has its own, finer stems.
 *
 * stemOf('facturas', 'es') // => 'factur'
 */
export function stemOf(word: string, locale: Locale): string {
  const stem = word.replace(endings[locale], '');
  if (stem.length < 3) return word;
  // A stressed vowel splits in Spanish: apruebas and aprobar, pierdes and perder.
  return locale === 'es' ? stem.replace('ue', 'o').replace('ie', 'e') : stem;
}
