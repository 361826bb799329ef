import { problemText } from '../input/problem-words.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { CalculatorSource } from '../policy/policy.ts';
import type { Calculator, Words } from './calculator.ts';
import { type EvaluateOptions, evaluateIn } from './evaluate-in.ts';

export type { EvaluateOptions } from './evaluate-in.ts';

/** Answers a calculator's question for one provider, in any of the languages there are. Never throws on input. */
export function evaluate(
  calculator: Calculator,
  source: CalculatorSource,
  words: Words,
  raw: unknown,
  options: EvaluateOptions,
): Outcome {
  return evaluateIn(problemText, calculator, source, words, raw, options);
}
