import type { Locale } from '../language/locale.ts';

/** Endings taken off a word, the longest first. */
const endings: Readonly<Record<Locale, RegExp>> = {
  es: /(?:(?:[aei]r|[ae]n)(?:me|te|se|nos|l[aeo]s?)|aciones|acion|iendo|ando|[ai]d[ao]s?|aron|ieron|aban?|ian?|[ai]ste|[aei]mos|[aei]r|[ae]n|[aeo]?s|[aeo])$/,
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
  if (locale === 'en') return stem;
  // A stressed vowel splits in Spanish: apruebas and aprobar, pierdes and perder. What follows changes the letters of a
  // sound: pagué and pagar, busqué and buscar, empecé and empezar.
  return stem
    .replace('ue', 'o')
    .replace('ie', 'e')
    .replace(/gu$/, 'g')
    .replace(/(?:qu|z)$/, 'c');
}
