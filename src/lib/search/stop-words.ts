import type { Locale } from '../language/locale.ts';
import { wordsOf } from './fold.ts';

const list = (words: string): ReadonlySet<string> => new Set(wordsOf(words));

/** Words of a question that say nothing of what is looked for. "No" and "without" are not among them: they turn it round. */
const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  es: list(`
    a al algo alguna alguno ante antes así aún con cual cuál cuales cualquier como cómo cuando cuándo cuanto cuánto cuánta cuántas cuántos
    da dan dar darme de debe deben debo del desde después donde dónde doy e el ella en entonces era es esa ese eso esta está estan están este
    esto estoy fue ha hacer haces hace hago hasta hay he la las le les lo los más me mi mis mucho muy nos nuestra nuestro o para
    pasa pasan pero poder podemos por porque pueda puede pueden puedo que qué quien quién quiero quieres se sea ser si sí sobre
    son soy su sus también te tengo tiene tienen toca tu tus un una unas uno unos va voy y ya yo debería saber necesito tras uds usted ustedes
    van vas hoy ahora todavía siguen sigue quería quisiera querés tenés podés cuáles cuantas cuantos favor gracias hola`),
  en: list(`
    a about am an and any are as at be been before but by can could did do does for from get had has have how i if in into is it its
    me must my need of on one or our out should so some than that the their them there they this to up us want was we were what when where
    which who whom whose why will with would you your happens happen until long much many
    t s m re ll ve d still after being am im does may might please now today wo more anymore`),
};

const negations: Readonly<Record<Locale, ReadonlySet<string>>> = { es: list('no'), en: list('no not') };

/** Whether a folded word turns round what is said; in a title it tells two things apart, in a text it is everywhere. */
export function isNegation(word: string, locale: Locale): boolean {
  return negations[locale].has(word);
}

/** Whether a folded word says something of what is looked for. */
export function isMeaningful(word: string, locale: Locale): boolean {
  return !stopWords[locale].has(word);
}

/** The words that carry the question; all of them when none would be left. */
export function meaningful(words: readonly string[], locale: Locale): readonly string[] {
  const kept = words.filter((word) => isMeaningful(word, locale));
  return kept.length > 0 ? kept : words;
}
