import type { Calculator, Phrases, Words } from '../../../src/lib/engine/calculator.ts';
import type { CalculatorSource, CommonParameters, ReadingChoice } from '../../../src/lib/policy/policy.ts';

/** A small calculator for tests of the engine alone: a day plus a number of days that depends on the reading. */
export interface WaitParameters extends CommonParameters {
  readonly days: number;
}

const text = { es: 'texto', en: 'text' };

export function readingChoice(rules: readonly string[]): ReadingChoice {
  const options = Object.fromEntries(rules.map((rule) => [rule, { rule, label: text, because: text }]));
  return { clause: 'AB-01', question: text, default: rules[0] ?? '', options };
}

export function waitSource(versions: CalculatorSource<WaitParameters>['versions']): CalculatorSource {
  const provider = { id: 'acme', name: 'Acme', region: '', zone: null, holidays: null, askWhom: text };
  return { provider, policy: 'terms', versions };
}

export function version(
  effectiveFrom: string | null,
  effectiveUntil: string | null,
  days: number,
  readings: CommonParameters['readings'] = {},
) {
  return { effectiveFrom, effectiveUntil, updatedOn: effectiveFrom, parameters: { days, readings } };
}

export const words: Words<Phrases> = {
  name: 'Wait',
  question: 'When?',
  summary: 'When.',
  fields: { from: { label: 'From', write: 'a date' } },
  facts: {},
  answers: {},
  phrases: { waited: () => ['It ends', 'then.'] as const },
};

export function waitCalculator(rules: Calculator<WaitParameters, { from: string }>['rules']): Calculator {
  const calculator: Calculator<WaitParameters, { from: string }> = {
    id: 'wait',
    answers: ['ends'],
    facts: { endsOn: 'latest', actBy: 'earliest', silent: null },
    fields: () => ({ from: { type: 'date', required: true } }),
    eventDate: ({ from }) => from,
    rules,
  };
  return calculator as unknown as Calculator;
}
