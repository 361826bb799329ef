import { remembered } from '../calendar/remembered.ts';
import { fieldOutside } from '../input/field-outside.ts';
import type { Fields } from '../input/fields.ts';
import { parseInput } from '../input/parse.ts';
import { problemText } from '../input/problem-words.ts';
import { createFormat, type Format } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { CalculatorSource } from '../policy/policy.ts';
import type { Calculator, Words } from './calculator.ts';
import { type AnswerOptions, evaluateIn } from './evaluate-in.ts';
import { readingFaults } from './reading-faults.ts';
import type { Voice } from './speaker.ts';
import { beforeFirstVersion as english } from './version-words.en.ts';
import { beforeFirstVersion as spanish } from './version-words.es.ts';

/** How to answer: the language, the holiday tables, and the readings to prefer. */
export interface EvaluateOptions extends Omit<AnswerOptions, 'format'> {
  readonly locale: Locale;
}

const voices: Readonly<Record<Locale, Voice>> = {
  es: { problem: problemText, outside: fieldOutside, beforeFirstVersion: spanish },
  en: { problem: problemText, outside: fieldOutside, beforeFirstVersion: english },
};

/**
 * Answers a calculator's question for one provider, in any of the languages there are. Never throws on input. What year
 * it is, is not known, so that every date has its own.
 */
export function evaluate(
  calculator: Calculator,
  source: CalculatorSource,
  words: Words,
  raw: unknown,
  options: EvaluateOptions,
): Outcome {
  const { locale } = options;
  const format = formatOf(locale, source.provider.region);
  const read = (fields: Fields) => {
    const { input, faults } = parseInput(fields, raw, calculator.alternatives);
    return { input, faults: [...faults, ...readingFaults(source.versions, options.readings)] };
  };
  return evaluateIn(voices[locale], calculator, source, words, read, { ...options, format });
}

const formats = new Map<string, Format>();

/** The words of a language and region, made once: many answers are asked for in a row. */
function formatOf(locale: Locale, region: string): Format {
  return remembered(formats, locale + region, () => createFormat(locale, region));
}
