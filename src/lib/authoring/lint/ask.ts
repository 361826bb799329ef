import { calendarsIn } from '../../catalog/calendars.ts';
import { evaluate } from '../../engine/evaluate.ts';
import type { Outcome } from '../../outcome/outcome.ts';
import type { ReadingChoice } from '../../policy/policy.ts';
import type { LintSubject } from './finding.ts';

const calendars = calendarsIn('es');

/** Asks one of the policy's own calculators; undefined when the policy does not have it. */
export function ask(
  { policy, provider, calculators }: LintSubject,
  calculator: string,
  input: object,
  readings: Readonly<Record<string, string>> = {},
): Outcome | undefined {
  const source = provider.calculators[calculator];
  const folder = calculators[calculator];
  if (!source || !folder || source.policy !== policy.id) return undefined;
  return evaluate(folder.calculator, source, folder.words.es, input, { locale: 'es', calendars, readings });
}

/** The readings a calculator of the policy knows, by id. */
export function readingsOf({ provider }: LintSubject, calculator: string): Readonly<Record<string, ReadingChoice>> {
  return provider.calculators[calculator]?.versions.at(-1)?.parameters.readings ?? {};
}

/** The newest parameters of a calculator, as plain data. */
export function parametersOf({ provider, policy }: LintSubject, calculator: string): Readonly<Record<string, unknown>> {
  const source = provider.calculators[calculator];
  return source?.policy === policy.id ? { ...source.versions.at(-1)?.parameters } : {};
}
