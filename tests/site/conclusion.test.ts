import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/lib/catalog/calculate.ts';
import { openingInput } from '../../src/lib/form/opening.ts';
import { offered } from '../../src/site/calculator-modules/offered.ts';

/** Modules that show a short answer carry its conclusion and its margin, and no other phrase. */
describe.each(offered.filter(({ locale }) => locale === 'es'))('$source.provider.id $calculator.id', (one) => {
  const { calculator, source } = one;
  const parameters = source.versions.at(-1)?.parameters ?? { readings: {} };
  const fields = calculator.fields(parameters, source.provider);

  test.each(['2026-01-31', '2026-02-10', '2026-08-09', '2027-12-05'])(
    'as it opens on %s ends with its conclusion',
    (day) => {
      const input = openingInput(calculator, fields, `${day}T15:00`);
      const { steps } = calculate(source.provider.id, calculator.id, { ...input }, { locale: 'es' });
      expect(steps.at(-1)?.key).toMatch(/^conclusion/);
      expect(steps.slice(0, -1).filter(({ key }) => key.startsWith('conclusion'))).toEqual([]);
    },
  );
});
