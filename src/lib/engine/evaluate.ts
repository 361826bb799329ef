import { parseInput } from '../input/parse.ts';
import { problemText } from '../input/problem-words.ts';
import type { Locale } from '../language/locale.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { CalculatorSource } from '../policy/policy.ts';
import type { Calculator, Words } from './calculator.ts';
import { type EvaluateOptions, evaluateIn } from './evaluate-in.ts';
import type { Voice } from './speaker.ts';
import { beforeFirstVersion as english } from './version-words.en.ts';
import { beforeFirstVersion as spanish } from './version-words.es.ts';

export type { EvaluateOptions } from './evaluate-in.ts';

const voices: Readonly<Record<Locale, Voice>> = {
  es: { problem: problemText, beforeFirstVersion: spanish },
  en: { problem: problemText, beforeFirstVersion: english },
};

/** Answers a calculator's question for one provider, in any of the languages there are. Never throws on input. */
export function evaluate(
  calculator: Calculator,
  source: CalculatorSource,
  words: Words,
  raw: unknown,
  options: EvaluateOptions,
): Outcome {
  return evaluateIn(voices[options.locale], calculator, source, words, (fields) => parseInput(fields, raw), options);
}
