import { calculate } from '../lib/catalog/calculate.ts';
import type { Saying, Words } from '../lib/engine/calculator.ts';
import { createFormat } from '../lib/language/format.ts';
import type { Locale, Localized } from '../lib/language/locale.ts';
import { type Timeline, timeline } from '../lib/picture/timeline.ts';
import type { Provider } from '../lib/policy/policy.ts';
import { calculators, providers } from './content.ts';

/** A worked example that a policy prints itself, computed and laid on a ruler. */
export interface Specimen {
  readonly provider: Provider;
  readonly calculator: string;
  readonly words: Words;
  readonly text: Localized;
  /** The answer's sentence: its lead, and the part to stress. */
  readonly said: readonly [lead: string, stressed: string];
  readonly drawn: Timeline;
}

/** Marks that tell a story: fewer make no picture. */
const ENOUGH_MARKS = 4;

/** The example of a policy's own text that fills a ruler best; undefined when none has dates enough. */
export function specimen(locale: Locale): Specimen | undefined {
  const found = providers.flatMap(({ provider, policies }) =>
    policies
      .flatMap(({ examples }) => examples)
      .filter(({ source }) => source === 'text')
      .flatMap(({ calculator, input, text }) => {
        const folder = calculators[calculator];
        const plan = folder?.calculator.picture;
        if (!folder || plan?.kind !== 'timeline') return [];
        const outcome = calculate(provider.id, calculator, input, { locale });
        const words = folder.words[locale];
        const last = outcome.steps.at(-1);
        const said = last && words.phrases[last.key]?.(last.values, createFormat(locale, provider.region));
        const drawn = timeline(plan, { ...outcome.facts, ...input });
        return said && drawn ? [{ provider, calculator, words, text, said: inTwo(said), drawn }] : [];
      }),
  );
  return found
    .filter(({ drawn }) => drawn.marks.length >= ENOUGH_MARKS)
    .sort((a, b) => b.drawn.marks.length - a.drawn.marks.length)[0];
}

function inTwo(said: Saying): readonly [lead: string, stressed: string] {
  return typeof said === 'string' ? [said, ''] : said;
}
