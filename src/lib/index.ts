/**
 * The rules of published service policies: `calculate` answers a question for a provider, with its reasons; the rest
 * says which providers and questions there are. Nothing here reads a clock, the network or the device's own zone.
 *
 * @module
 */
export { type CalculateOptions, calculate } from './catalog/calculate.ts';
export {
  type CalculatorDescription,
  describeCalculator,
  getProvider,
  type InputDescription,
  listProviders,
  type ProviderSummary,
} from './catalog/directory.ts';
export type { CalendarChanges, ChangesByCountry } from './catalog/holiday-changes.ts';
export type { PolicySummary } from './catalog/types.ts';
export type { Prudence } from './engine/calculator.ts';
export type { Field } from './input/fields.ts';
export type { Locale } from './language/locale.ts';
export type {
  Facts,
  LedgerRow,
  Money,
  Notice,
  Outcome,
  PolicyDates,
  Problem,
  ProblemCode,
  Reading,
  Silence,
  Step,
  Values,
} from './outcome/outcome.ts';
