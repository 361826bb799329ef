import { calendarsIn } from '../../catalog/calendars.ts';
import { evaluate } from '../../engine/evaluate.ts';
import type { Fields } from '../../input/fields.ts';
import { type Locale, type Localized, locales } from '../../language/locale.ts';
import type { Outcome } from '../../outcome/outcome.ts';
import type { CalculatorSource, CommonParameters, ReadingChoice } from '../../policy/policy.ts';
import type { CalculatorFolder } from '../calculator-folders.ts';
import type { PolicyExample } from '../policy-schema.ts';
import type { LintSubject } from './finding.ts';

/** What one question can be asked with, beside its input. */
export interface Asking {
  readonly readings?: Readonly<Record<string, string>>;
  /** Parameters to compute with instead of the policy's newest. */
  readonly parameters?: unknown;
  readonly locale?: Locale;
}

/** A calculator of the policy itself, with its newest parameters. */
export interface OwnCalculator {
  readonly id: string;
  readonly folder: CalculatorFolder;
  readonly source: CalculatorSource;
  readonly parameters: CommonParameters;
}

/** The calculators that take their parameters from the policy, in the order of the file. */
export function calculatorsOf({ policy, provider, calculators }: LintSubject): OwnCalculator[] {
  return Object.entries(provider.calculators).flatMap(([id, source]) => {
    const folder = calculators[id];
    const parameters = source.versions.at(-1)?.parameters;
    return folder && parameters && source.policy === policy.id ? [{ id, folder, source, parameters }] : [];
  });
}

/** Asks one of the policy's own calculators; undefined when the policy does not have it. */
export function ask(subject: LintSubject, calculator: string, input: object, asking: Asking = {}): Outcome | undefined {
  const own = calculatorsOf(subject).find(({ id }) => id === calculator);
  return own && askOwn(own, input, asking);
}

/** Asks a calculator of the policy. With other parameters, they stand in for those of every version. */
export function askOwn({ folder, source }: OwnCalculator, input: object, asking: Asking = {}): Outcome {
  const { readings = {}, parameters, locale = 'es' } = asking;
  const changed = parameters as CommonParameters | undefined;
  const versions = changed ? source.versions.map((version) => ({ ...version, parameters: changed })) : source.versions;
  const options = { locale, calendars: calendarsIn(locale), readings };
  return evaluate(folder.calculator, { ...source, versions }, folder.words[locale], input, options);
}

/** The fields of a calculator of the policy. */
export function fieldsOf({ folder, source, parameters }: OwnCalculator): Fields {
  return folder.calculator.fields(parameters, source.provider);
}

/** The worked examples of the policy that ask a calculator. */
export function examplesOf({ policy }: LintSubject, { id }: OwnCalculator): readonly PolicyExample[] {
  return policy.examples.filter(({ calculator }) => calculator === id);
}

/** The readings a calculator of the policy knows, by id. */
export function readingsOf(subject: LintSubject, calculator: string): Readonly<Record<string, ReadingChoice>> {
  return calculatorsOf(subject).find(({ id }) => id === calculator)?.parameters.readings ?? {};
}

/** The newest parameters of a calculator, as plain data. */
export function parametersOf(subject: LintSubject, calculator: string): Readonly<Record<string, unknown>> {
  return { ...calculatorsOf(subject).find(({ id }) => id === calculator)?.parameters };
}

/** A text for each language. */
export function inEachLanguage(say: (locale: Locale) => string): Localized {
  const [es = '', en = ''] = locales.map(say);
  return { es, en };
}
