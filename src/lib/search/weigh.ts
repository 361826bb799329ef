import type { Locale } from '../language/locale.ts';
import { wordsOf } from './fold.ts';
import { meaningful } from './stop-words.ts';
import { titleFit } from './title-fit.ts';

/** What an index keeps of a record; the heading is the one that a clause opens, '' for any other record. */
export interface WeighedRecord {
  readonly kind?: string;
  readonly title?: string;
  readonly heading?: string;
  readonly provider?: string;
}

/** A calculator answers at once; what only comments on a clause comes after the clause. */
const kindWeights: Readonly<Record<string, number>> = { calculator: 1.3, policy: 0.75, question: 0.4, term: 0.6 };

/** How much more a record weighs whose title, or the heading it opens, is the question itself. */
const titleBonus = 2;

/** What remains of a record's weight when the question names another provider. */
const otherProvider = 0.5;

/** Weighs records for one question: what kind of thing each is, how well its title says what was asked, whose it is. */
export function createWeighing(
  asked: readonly string[],
  providers: readonly { readonly name: string }[],
  locale: Locale,
): (score: number, record: WeighedRecord) => number {
  const named = providerNamed(asked, providers);
  return (score, { kind = '', title = '', heading = '', provider = '' }) => {
    const ofName = new Set(wordsOf(provider));
    const question = asked.filter((word) => !ofName.has(word));
    // As typed, "who" and "when" tell titles apart; but an "of" shared by chance says no more than the words it joins.
    const carrying = meaningful(question, locale);
    const fits = [
      titleFit(title, question, locale),
      titleFit(heading, question, locale),
      titleFit(meaningful(wordsOf(title), locale).join(' '), carrying, locale),
      titleFit(heading, carrying, locale),
    ];
    const bonus = titleBonus * Math.max(...fits);
    return score * (kindWeights[kind] ?? 1) * (1 + bonus) * (named === '' || named === provider ? 1 : otherProvider);
  };
}

/** The provider that a question names by a word of its name; '' for none, or when the word is in several names. */
function providerNamed(asked: readonly string[], providers: readonly { readonly name: string }[]): string {
  const named = providers.filter(({ name }) => wordsOf(name).some((word) => asked.includes(word)));
  return named.length === 1 ? (named[0]?.name ?? '') : '';
}
