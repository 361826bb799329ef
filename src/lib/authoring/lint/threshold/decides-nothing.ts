import { askOwn, calculatorsOf, inEachLanguage, type OwnCalculator } from '../ask.ts';
import type { LintFinding, LintSubject } from '../finding.ts';
import { neighboursOf, numbersOf, type PolicyNumber } from '../numbers.ts';
import { quantityText } from '../quantity.ts';
import { decided, probesAround, warned } from './probes.ts';

type Effect = 'decides' | 'warns' | 'nothing';

/**
 * Figures of the policy that decide nothing: with one more or one less every answer, date and amount stays as it is,
 * under every reading. Where at least a warning comes or goes, the text only says what may happen. A figure that a
 * clause gives twice counts once.
 */
export function decidesNothing(subject: LintSubject): LintFinding[] {
  const found = calculatorsOf(subject).flatMap((own) =>
    numbersOf(own).map((number) => ({ number, effect: effectOf(subject, own, number) })),
  );
  const figures = new Map(found.map((each) => [figureOf(each.number), each]));
  return [...figures].flatMap(([figure, { number }]) => {
    const effects = found.filter((each) => figureOf(each.number) === figure).map(({ effect }) => effect);
    if (effects.includes('decides')) return [];
    return [finding(subject, number, effects.includes('warns') ? 'warns' : 'nothing')];
  });
}

function figureOf({ clause, quantity }: PolicyNumber): string {
  return `${clause} ${quantity.value}`;
}

function effectOf(subject: LintSubject, own: OwnCalculator, number: PolicyNumber): Effect {
  const { quantity } = number;
  const neighbours = neighboursOf(own, number);
  let effect: Effect = 'nothing';
  for (const input of probesAround(subject, own, quantity.value)) {
    const before = askOwn(own, input);
    for (const { value, parameters } of neighbours) {
      const after = askOwn(own, input, { parameters });
      if (decided(before, quantity.value) !== decided(after, value)) return 'decides';
      if (warned(before) !== warned(after)) effect = 'warns';
    }
  }
  return effect;
}

function finding({ policy }: LintSubject, number: PolicyNumber, effect: 'warns' | 'nothing'): LintFinding {
  const { clause, quantity } = number;
  const text = inEachLanguage((locale) => {
    const title = policy.clauses[clause]?.title[locale] ?? clause;
    const figure = quantityText(quantity, locale);
    if (locale === 'es')
      return effect === 'warns'
        ? `«${title}» pone un límite (${figure}), pero el texto solo dice lo que puede pasar al pasarlo.`
        : `«${title}» da una cifra (${figure}) de la que no depende ninguna respuesta.`;
    return effect === 'warns'
      ? `“${title}” sets a limit (${figure}), but the text only says what may happen beyond it.`
      : `“${title}” gives a figure (${figure}) on which no answer depends.`;
  });
  return { rule: 'gate-without-consequence', clauses: [clause], text };
}
