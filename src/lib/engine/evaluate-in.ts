import { type Fault, parseInput } from '../input/parse.ts';
import type { Sentences } from '../input/problem-text.ts';
import { createFormat } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import type { Facts, Outcome, PolicyDates } from '../outcome/outcome.ts';
import type { CalculatorSource, CommonParameters, ParameterVersion, Place, Provider } from '../policy/policy.ts';
import type { Calculator, Context, Finding, Input, Words } from './calculator.ts';
import { type Calendars, OutsideCalendar } from './calendars.ts';
import { compareReadings, type Reader } from './readings.ts';
import { createSpeaker, type Speaker } from './speaker.ts';
import { versionInForce } from './version.ts';

/** How to answer: the language, the holiday tables, and the readings to prefer. */
export interface EvaluateOptions {
  readonly locale: Locale;
  readonly calendars: Calendars;
  /** Readings to use instead of the defaults, by reading id. */
  readonly readings?: Readonly<Record<string, string>>;
}

/**
 * Answers a calculator's question for one provider: reads the input, finds the version in force, applies the rules
 * under every reading, and puts the result into words. Never throws on input. `sentences` are those of the
 * language asked for, so that a page carries only its own.
 */
export function evaluateIn(
  sentences: Sentences,
  calculator: Calculator,
  source: CalculatorSource,
  words: Words,
  raw: unknown,
  options: EvaluateOptions,
): Outcome {
  const speaker = createSpeaker(
    words,
    createFormat(options.locale, source.provider.region),
    source.provider,
    sentences,
  );
  const report = createReport(calculator, source.provider, speaker);
  const newest = source.versions.at(-1);
  if (!newest) return report.silent('no-version', null);
  const { input, faults } = readInput(calculator, newest.parameters, source.provider, raw);
  if (faults.length > 0) return report.invalid(faults, newest);
  const version = versionInForce(source.versions, calculator.eventDate(input, placeOf(input, source.provider)));
  if (!version) return report.silent('no-version', source.versions[0] ?? null);
  const apply = applier(calculator, input, version.parameters, source.provider, options.calendars);
  try {
    return report.found(
      version,
      compareReadings(calculator, version.parameters.readings, options.readings ?? {}, apply),
    );
  } catch (error) {
    if (error instanceof OutsideCalendar) return report.invalid([outsideCalendar(calculator, input, error)], version);
    throw error;
  }
}

/** All that is wrong: each field by itself, then what lies between fields, of which nothing is said of a field twice. */
function readInput(calculator: Calculator, parameters: CommonParameters, provider: Provider, raw: unknown) {
  const { input, faults } = parseInput(calculator.fields(parameters, provider), raw);
  const named = new Set(faults.map(({ field }) => field));
  // A question that could not be read was asked all the same, so another is not missing.
  const isAsked = (calculator.alternatives ?? []).some((field) => named.has(field));
  const isKnown = ({ field, code }: Fault) =>
    named.has(field) || (code === 'required' && isAsked && calculator.alternatives?.includes(field));
  const between = calculator.check?.(input, parameters, provider) ?? [];
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

function outsideCalendar(calculator: Calculator, input: Input, { covers }: OutsideCalendar): Fault {
  const field = Object.keys(input).find(
    (name) => typeof input[name] === 'string' && /^\d{4}-/.test(input[name] as string),
  );
  return { field: field ?? calculator.id, code: 'outside-calendar', values: covers };
}

/** The frames an outcome can have, filled with what is known at each point. */
function createReport(calculator: Calculator, provider: Provider, speaker: Speaker) {
  const noFacts: Facts = Object.fromEntries(Object.keys(calculator.facts).map((name) => [name, null]));
  const blank = (version: PolicyDates | null): Outcome => ({
    status: 'undetermined',
    provider: provider.id,
    calculator: calculator.id,
    version: { effectiveFrom: version?.effectiveFrom ?? null, updatedOn: version?.updatedOn ?? null },
    answer: null,
    facts: noFacts,
    prudent: {},
    readings: [],
    ledger: [],
    steps: [],
    notices: [],
    undetermined: [],
    problems: [],
  });
  return {
    invalid: (faults: readonly Fault[], version: PolicyDates): Outcome => ({
      ...blank(version),
      status: 'invalid',
      problems: faults.map(speaker.problem),
    }),
    silent: (key: 'no-version', first: PolicyDates | null): Outcome => ({
      ...blank(null),
      undetermined: [speaker.beforeFirstVersion(key, first?.effectiveFrom ?? null)],
    }),
    found: (version: ParameterVersion<CommonParameters>, result: ReturnType<typeof compareReadings>): Outcome => ({
      ...blank(version),
      ...speaker.finding(result.finding),
      status: result.finding.undeterminable ? 'undetermined' : 'determined',
      facts: { ...noFacts, ...result.finding.facts },
      prudent: result.prudent,
      readings: result.readings,
    }),
  };
}
