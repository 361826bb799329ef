import type { Prudence } from '../engine/calculator.ts';
import type { Field } from '../input/fields.ts';
import { type Locale, localeOf } from '../language/locale.ts';
import { calculators } from './calculators.generated.ts';
import { ownCopy } from './own-copy.ts';
import { providers } from './providers.generated.ts';
import type { PolicySummary, ProviderEntry } from './types.ts';

/** A provider as `listProviders` gives it. */
export interface ProviderSummary {
  readonly id: string;
  readonly name: string;
  readonly calculators: readonly string[];
  readonly policies: readonly PolicySummary[];
}

/** A field of a calculator, with its label and what to write in it. */
export type InputDescription = Field & { readonly name: string; readonly label: string; readonly write: string };

/** What a calculator of one provider asks and can answer. */
export interface CalculatorDescription {
  readonly provider: string;
  readonly calculator: string;
  readonly name: string;
  readonly question: string;
  readonly inputs: readonly InputDescription[];
  readonly answers: readonly string[];
  readonly facts: readonly { readonly name: string; readonly label: string; readonly prudent: Prudence }[];
  readonly readings: readonly {
    readonly id: string;
    readonly clause: string;
    readonly default: string;
    readonly options: readonly string[];
  }[];
}

/** Every provider there is, in the order of their ids. */
export function listProviders(): readonly ProviderSummary[] {
  return providers.map(summaryOf);
}

/** One provider by id; undefined when there is none of that name. */
export function getProvider(id: string): ProviderSummary | undefined {
  const entry = providers.find(({ source }) => source.id === id);
  return entry && summaryOf(entry);
}

function summaryOf({ source, policies, calculators: sources }: ProviderEntry): ProviderSummary {
  return { id: source.id, name: source.name, calculators: Object.keys(sources), policies: ownCopy(policies) };
}

/** The inputs, answers, facts and readings of a provider's calculator; undefined when there is no such pair. */
export function describeCalculator(
  provider: string,
  calculator: string,
  options: { readonly locale?: Locale } = {},
): CalculatorDescription | undefined {
  const entry = providers.find(({ source }) => source.id === provider);
  const known = typeof calculator === 'string' && Object.hasOwn(entry?.calculators ?? {}, calculator);
  const source = known ? entry?.calculators[calculator] : undefined;
  const found = calculators.find(({ calculator: { id } }) => id === calculator);
  const parameters = source?.versions.at(-1)?.parameters;
  if (!source || !found || !parameters) return undefined;
  const locale = localeOf(options?.locale);
  const words = found.words[locale];
  return ownCopy({
    provider,
    calculator,
    name: words.name,
    question: words.question,
    inputs: Object.entries(found.calculator.fields(parameters, source.provider)).map(([name, field]) => {
      const label = field.ask?.[locale] ?? words.fields[name]?.label ?? name;
      return { ...field, name, label, write: words.fields[name]?.write ?? name };
    }),
    answers: found.calculator.answers,
    facts: Object.entries(found.calculator.facts).map(([name, prudent]) => ({
      name,
      label: words.facts[name] ?? name,
      prudent,
    })),
    readings: Object.entries(parameters.readings).map(([id, choice]) => {
      return { id, clause: choice.clause, default: choice.default, options: Object.keys(choice.options) };
    }),
  });
}
