import { expect, test } from 'vitest';
import { calculators } from '../../../src/lib/catalog/calculators.generated.ts';
import { providers } from '../../../src/lib/catalog/providers.generated.ts';

const offered = providers.flatMap(({ source: { countries: _, ...provider }, calculators: sources }) =>
  Object.entries(sources).flatMap(([id, { versions }]) =>
    calculators
      .filter(({ calculator }) => calculator.id === id)
      .map(({ calculator }) => ({
        id,
        provider,
        calculator,
        parameters: versions.at(-1)?.parameters ?? { readings: {} },
      })),
  ),
);

test.each(offered)('$provider.id $id asks for no country where the provider lists none', (one) => {
  expect(one.calculator.fields(one.parameters, one.provider)).not.toHaveProperty('country');
});
