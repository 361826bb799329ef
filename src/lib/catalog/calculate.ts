import type { FieldWords, Words } from '../engine/calculator.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Fault } from '../input/parse.ts';
import { problemText } from '../input/problem-words.ts';
import { createFormat } from '../language/format.ts';
import { type Locale, localeOf } from '../language/locale.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { calculators } from './calculators.generated.ts';
import { calendarsIn } from './calendars.ts';
import { providers } from './providers.generated.ts';

export interface CalculateOptions {
  /** Language of the texts; Spanish unless told. */
  readonly locale?: Locale;
  /** Readings to use instead of each policy's default, by reading id. */
  readonly readings?: Readonly<Record<string, string>>;
}

/**
 * Answers one question for one provider. Takes any input and never throws: what cannot be understood comes back as an
 * outcome with the status `invalid` and every problem named.
 */
export function calculate(
  provider: string,
  calculator: string,
  input: unknown,
  options: CalculateOptions = {},
): Outcome {
  const locale = localeOf(options?.locale);
  const entry = providers.find(({ source }) => source.id === provider);
  if (!entry)
    return unknown(
      {
        field: named(provider),
        code: 'unknown-provider',
        values: { allowed: providers.map(({ source }) => source.id) },
      },
      locale,
    );
  const source = Object.hasOwn(entry.calculators, String(calculator)) ? entry.calculators[calculator] : undefined;
  const found = source && calculators.find(({ calculator: { id } }) => id === calculator);
  if (!source || !found) {
    const fault: Fault = {
      field: named(calculator),
      code: 'unknown-calculator',
      values: { allowed: Object.keys(entry.calculators) },
    };
    return unknown(fault, locale, entry.source.id);
  }
  return evaluate(found.calculator, source, found.words[locale], input, {
    locale,
    calendars: calendarsIn(locale),
    ...(options?.readings ? { readings: options.readings } : {}),
  });
}

const noWords: { readonly fields: Readonly<Record<string, FieldWords>> } = { fields: {} };

function named(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 64) : '';
}

function unknown(fault: Fault, locale: Locale, provider = ''): Outcome {
  const { field, code } = fault;
  return {
    status: 'invalid',
    provider: provider || (code === 'unknown-provider' ? field : ''),
    calculator: code === 'unknown-calculator' ? field : '',
    version: { effectiveFrom: null, updatedOn: null },
    answer: null,
    facts: {},
    prudent: {},
    readings: [],
    ledger: [],
    steps: [],
    notices: [],
    undetermined: [],
    problems: [
      {
        field: code === 'unknown-provider' ? 'provider' : 'calculator',
        code,
        text: problemText(fault, noWords as Words, createFormat(locale)),
      },
    ],
  };
}
