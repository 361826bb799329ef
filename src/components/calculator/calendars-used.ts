import type { Calculator } from '../../lib/engine/calculator.ts';
import { holidayCalendars } from '../../lib/holidays/index.ts';
import type { CalculatorSource } from '../../lib/policy/policy.ts';

/** The holiday tables that a provider's calculator can look at: its country's and those its clients can choose. */
export function calendarsUsed(calculator: Calculator, { provider, versions }: CalculatorSource): readonly string[] {
  if (versions.every(({ parameters }) => calculator.usesHolidays?.(parameters) === false)) return [];
  const codes = [provider, ...Object.values(provider.countries ?? {})].flatMap(({ holidays }) => holidays ?? []);
  return [...new Set(codes)].filter((code) => holidayCalendars.includes(code));
}
