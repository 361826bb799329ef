import type { CalculatorSource, CommonParameters, Provider } from '../policy/policy.ts';
import type { Policy } from './content.ts';
import type { ProviderFile } from './provider-schema.ts';

/** What the rules need to know of a provider, from its file. */
export function providerOf(id: string, file: ProviderFile): Provider {
  const { name, zone, holidays, countries, askWhom } = file;
  return { id, name, region: file.region ?? '', zone, holidays, ...(countries ? { countries } : {}), askWhom };
}

/** All that each calculator of a policy needs: who publishes it, and its parameters by version. */
export function calculatorSources(provider: Provider, policy: Policy): Record<string, CalculatorSource> {
  const ids = new Set(policy.versions.flatMap((version) => Object.keys(version.calculators)));
  return Object.fromEntries(
    [...ids].map((id) => {
      const versions = policy.versions
        .filter((version) => Object.hasOwn(version.calculators, id))
        .map(({ effectiveFrom, effectiveUntil, updatedOn, calculators }) => {
          return { effectiveFrom, effectiveUntil, updatedOn, parameters: calculators[id] as CommonParameters };
        });
      return [id, { provider, policy: policy.id, versions }];
    }),
  );
}
