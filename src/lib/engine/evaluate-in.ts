import type { Fields } from '../input/fields.ts';
import type { Fault, Parsed } from '../input/parse.ts';
import type { Format } from '../language/format.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { CalculatorSource, CommonParameters, Place, Provider } from '../policy/policy.ts';
import type { Calculator, Context, Finding, Input, Words } from './calculator.ts';
import { type Calendars, OutsideCalendar } from './calendars.ts';
import { applyChosen, compareReadings, type Reader } from './readings.ts';
import { createReport } from './report.ts';
import { createSpeaker, type Voice } from './speaker.ts';
import { versionInForce } from './version.ts';

/** How to answer: how dates and amounts are said, the holiday tables, and the readings to prefer. */
export interface AnswerOptions {
  readonly format: Format;
  readonly calendars: Calendars;
  /** Readings to use instead of the defaults, by reading id. */
  readonly readings?: Readonly<Record<string, string>>;
  /** False for answer and facts alone: nothing compared, explained or counted out. True unless told. */
  readonly explain?: boolean;
}

/**
 * Answers a calculator's question for one provider: reads the input, finds the version in force, applies the rules
 * under every reading, and puts the result into words. Never throws on input. `read` reads the input against
 * the fields.
 */
export function evaluateIn(
  voice: Voice,
  calculator: Calculator,
  source: CalculatorSource,
  words: Words,
  read: (fields: Fields) => Parsed,
  options: AnswerOptions,
): Outcome {
  const { provider } = source;
  const report = createReport(calculator, provider, createSpeaker(words, options.format, provider, voice));
  const newest = source.versions.at(-1);
  if (!newest) return report.silent('no-version', null);
  const { input, faults } = readInput(calculator, newest.parameters, provider, read);
  if (faults.length > 0) return report.invalid(faults, newest);
  const version = versionInForce(source.versions, calculator.eventDate(input, placeOf(input, provider)));
  if (!version) return report.silent('no-version', source.versions[0] ?? null);
  const apply = applier(calculator, input, version.parameters, provider, options.calendars);
  const { readings } = version.parameters;
  const preferred = options.readings ?? {};
  try {
    return options.explain === false
      ? report.bare(applyChosen(readings, preferred, apply), version)
      : report.explained(compareReadings(calculator, readings, preferred, apply), version);
  } catch (error) {
    if (!(error instanceof OutsideCalendar)) throw error;
    const field = voice.outside?.(input, error.covers) ?? calculator.id;
    return report.invalid([{ field, code: 'outside-calendar', values: error.covers }], version);
  }
}

/** All that is wrong: each field by itself, then what lies between fields, of which nothing is said of a field twice. */
function readInput(
  calculator: Calculator,
  parameters: CommonParameters,
  provider: Provider,
  read: (fields: Fields) => Parsed,
) {
  const { input, faults } = read(calculator.fields(parameters, provider));
  const between = calculator.check?.(input, parameters, provider) ?? [];
  if (between.length === 0) return { input, faults };
  const named = new Set(faults.map(({ field }) => field));
  // A question that could not be read was asked all the same, so another is not missing.
  const isAsked = (calculator.alternatives ?? []).some((field) => named.has(field));
  const isKnown = ({ field, code }: Fault) =>
    named.has(field) || (code === 'required' && isAsked && calculator.alternatives?.includes(field));
  return { input, faults: [...faults, ...between.filter((fault) => !isKnown(fault))] };
}

function applier(
  calculator: Calculator,
  input: Input,
  parameters: CommonParameters,
  provider: Provider,
  calendars: Calendars,
) {
  const place = placeOf(input, provider);
  return (reading: Reader): Finding => {
    const context: Context = { provider, place, calendars, reading };
    return calculator.rules(input, parameters, context);
  };
}

/** The calendars that apply: those of the country chosen, else the provider's own. */
function placeOf(input: Input, provider: Provider): Place {
  const country = typeof input.country === 'string' ? provider.countries?.[input.country] : undefined;
  return country ?? provider;
}
