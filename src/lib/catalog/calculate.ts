import type { FieldWords, Words } from '../engine/calculator.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Fault } from '../input/parse.ts';
import { isRecord, plainCopy } from '../input/plain.ts';
import { problemText } from '../input/problem-words.ts';
import { safeName } from '../input/safe-name.ts';
import { createFormat } from '../language/format.ts';
import { type Locale, localeOf } from '../language/locale.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { calculators } from './calculators.generated.ts';
import { calendarsIn } from './calendars.ts';
import { type ChangesByCountry, readChanges } from './holiday-changes.ts';
import { ownCopy } from './own-copy.ts';
import { providers } from './providers.generated.ts';
import { rememberingFields } from './remembering-fields.ts';

export interface CalculateOptions {
  /** Language of the texts; Spanish unless told. */
  readonly locale?: Locale;
  /** Readings to use instead of each policy's default, by reading id. One that the policy does not have is a problem. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Days to add to the holiday tables, or to take out of them, by country code. */
  readonly holidays?: ChangesByCountry;
  /**
   * False for the answer and its facts alone, several times faster: `prudent`, `readings`, `ledger`, `steps`, `notices`
   * and `undetermined` stay empty. For going through thousands of cases; true unless told.
   */
  readonly explain?: boolean;
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
  const { locale, readings, holidays, explain } = optionsOf(options);
  const asked = { provider: safeName(provider), calculator: safeName(calculator) };
  const entry = providers.find(({ source }) => source.id === provider);
  if (!entry) {
    const allowed = providers.map(({ source }) => source.id);
    return unknown({ field: asked.provider, code: 'unknown-provider', values: { allowed } }, locale, asked);
  }
  const known = typeof calculator === 'string' && Object.hasOwn(entry.calculators, calculator);
  const source = known ? entry.calculators[calculator] : undefined;
  const found = source && byId.get(calculator);
  if (!source || !found) {
    const allowed = Object.keys(entry.calculators);
    return unknown({ field: asked.calculator, code: 'unknown-calculator', values: { allowed } }, locale, asked);
  }
  const outcome = evaluate(found.calculator, source, found.words[locale], input, {
    locale,
    calendars: calendarsIn(locale, holidays),
    readings,
    explain,
  });
  // Of an answer without its reasons only the facts hold anything of the policy's.
  return explain ? ownCopy(outcome) : { ...outcome, facts: ownCopy(outcome.facts) };
}

const byId = new Map(
  calculators.map((one) => [one.calculator.id, { ...one, calculator: rememberingFields(one.calculator) }]),
);

const noWords: { readonly fields: Readonly<Record<string, FieldWords>> } = { fields: {} };

/** The options as far as they make sense; what does not is passed over, but for readings, of which an unknown one is a problem. */
function optionsOf(options: unknown): Required<CalculateOptions> {
  const plain = plainCopy(options);
  const { locale, readings, holidays, explain } = isRecord(plain) ? plain : {};
  const texts = Object.entries(isRecord(readings) ? readings : {}).map(([id, choice]) => [id, safeName(choice)]);
  return {
    locale: localeOf(locale),
    readings: Object.fromEntries(texts),
    holidays: readChanges(holidays),
    explain: explain !== false,
  };
}

/** `asked` is what was asked and could be understood, or at least shown. */
function unknown(
  fault: Fault,
  locale: Locale,
  asked: { readonly provider: string; readonly calculator: string },
): Outcome {
  const { code } = fault;
  return {
    status: 'invalid',
    ...asked,
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
