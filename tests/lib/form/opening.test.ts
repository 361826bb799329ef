import { expect, test } from 'vitest';
import { calculators } from '../../../src/lib/catalog/calculators.generated.ts';
import { providers } from '../../../src/lib/catalog/providers.generated.ts';
import { openingInput } from '../../../src/lib/form/opening.ts';

function opening(provider: string, id: string, now: string) {
  const calculator = calculators.find((entry) => entry.calculator.id === id)?.calculator;
  const source = providers.find((entry) => entry.source.id === provider)?.calculators[id];
  const parameters = source?.versions.at(-1)?.parameters;
  if (!calculator || !source || !parameters) throw new Error(`${provider} has no calculator ${id}.`);
  return openingInput(calculator, calculator.fields(parameters, source.provider), now);
}

test('DE-13: a policy for clients without a contract opens with the help that they get', () => {
  expect(opening('digital-express', 'response-deadline', '2026-03-03T10:00')).toEqual({
    request: 'without-contract',
    receivedAt: '2026-03-03T10:00',
  });
});
