import { describe, expect, test } from 'vitest';
import { calculate } from '../../../src/lib/index.ts';
import { calculatorsRoot } from '../calculators/real-content.ts';
import { readCaseFiles } from '../calculators/worked-cases.ts';

const cases = readCaseFiles(calculatorsRoot).flatMap(({ calculator, cases: worked }) =>
  worked.map((one) => ({ ...one, calculator })),
);

describe('answers without explanation', () => {
  test.each(cases)(
    'are those with it: $calculator, $provider, $name',
    ({ provider, calculator, input, readings = {} }) => {
      const { status, answer, facts, version, problems } = calculate(provider, calculator, input, { readings });
      expect(calculate(provider, calculator, input, { readings, explain: false })).toEqual({
        status,
        provider,
        calculator,
        version,
        answer,
        facts,
        problems,
        prudent: {},
        readings: [],
        ledger: [],
        steps: [],
        notices: [],
        undetermined: expect.any(Array),
      });
    },
  );

  test.each([undefined, null, 0, 'no', true])('are given for the option false alone, not for %s', (explain) => {
    const options = { explain } as { explain?: boolean };
    expect(calculate('zetalibra', 'cancellation', { requestedOn: '2026-08-05' }, options).steps).not.toEqual([]);
  });
});
