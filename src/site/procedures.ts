import { procedureFlow } from '../lib/calculators/procedure/flow.ts';
import type { ProcedureParameters } from '../lib/calculators/procedure/schema.ts';
import type { Localized } from '../lib/language/locale.ts';
import type { Station } from '../lib/picture/flow.ts';
import { versionOn } from '../lib/policy/version-on.ts';
import { builtDay } from './built-day.ts';
import { providers } from './content.ts';

/** A procedure as the index lists it. */
export interface ListedProcedure {
  readonly id: string;
  readonly provider: { readonly id: string; readonly name: string };
  readonly title: Localized;
  /** The stops of its line, in order, without what stands beside it. */
  readonly stations: readonly Station[];
  /** The only one of its provider, so that its tracker need not be told which. */
  readonly only: boolean;
}

/** Every procedure of every provider, by its text in force. */
export const procedures: readonly ListedProcedure[] = providers.flatMap(({ provider, calculators }) => {
  const source = calculators.procedure;
  if (!source) return [];
  const parameters = versionOn(source.versions, builtDay(provider.zone))?.parameters as unknown as ProcedureParameters;
  const entries = Object.entries(parameters.procedures);
  return entries.map(([id, { title }]) => ({
    id,
    provider,
    title,
    stations: procedureFlow({ input: { procedure: id }, parameters })?.stations ?? [],
    only: entries.length === 1,
  }));
});
