import { expect } from 'vitest';
import { calculate, type Outcome } from '../../src/lib/index.ts';

const locales = ['es', 'en'] as const;

/** Asks in both languages, and expects every problem to be said in each. */
export function ask(provider: string, calculator: string, input: unknown): Outcome {
  const [outcome, ...others] = locales.map((locale) => calculate(provider, calculator, input, { locale }));
  if (!outcome) throw new Error('no language');
  for (const { problems } of [outcome, ...others]) {
    for (const { text } of problems) expect(text).toMatch(/^(?!.*(undefined|\[object|NaN)).{8,}/su);
  }
  expect(others.map(({ problems }) => problems.map(({ field, code }) => ({ field, code })))).toEqual([
    outcome.problems.map(({ field, code }) => ({ field, code })),
  ]);
  expect(outcome.status === 'invalid').toBe(outcome.problems.length > 0);
  return outcome;
}

/** What is wrong with the input, a `<field> <code>` each. */
export function faultsOf(outcome: Outcome): readonly string[] {
  return outcome.problems.map(({ field, code }) => `${field} ${code}`);
}
