import { expect, test } from 'vitest';
import { letter as askEnglish } from '../../../src/lib/calculators/procedure/letter.en.ts';
import { letter as askSpanish } from '../../../src/lib/calculators/procedure/letter.es.ts';
import { letter as refundEnglish } from '../../../src/lib/calculators/refund/letter.en.ts';
import { letter as refundSpanish } from '../../../src/lib/calculators/refund/letter.es.ts';
import { createFormat } from '../../../src/lib/language/format.ts';
import { ask } from './real-content.ts';

const letters = {
  es: { refund: refundSpanish, procedure: askSpanish },
  en: { refund: refundEnglish, procedure: askEnglish },
};

function written(locale: 'es' | 'en', provider: string, calculator: 'refund' | 'procedure', input: object): string {
  const outcome = ask(provider, calculator, input, { locale });
  const given = { ...outcome.steps.at(-1)?.values, ...input } as never;
  return letters[locale][calculator](given, 'Example', createFormat(locale)).body;
}

test.each(['es', 'en'] as const)('%s: what cannot be known is asked for, each case in its own words', (locale) => {
  const bodies = [
    written(locale, 'generasoft', 'refund', { cause: 'unknown' }),
    written(locale, 'generasoft', 'refund', { cause: 'provider-error', determinedByProvider: 'no' }),
    written(locale, 'digital-express', 'refund', {}),
    written(locale, 'procedimientos-legales', 'procedure', {}),
    written(locale, 'procedimientos-legales', 'procedure', { decisions: { proposal: 'not-approved' } }),
    written(locale, 'procedimientos-legales', 'procedure', {
      decisions: { proposal: 'not-approved', 'not-approved-way': 'close' },
    }),
    written(locale, 'procedimientos-legales', 'procedure', { done: ['survey'] }),
  ];
  expect(new Set(bodies).size).toBe(bodies.length);
  for (const body of bodies) expect(body).not.toMatch(/undefined|null|\[object/);
});

test('PL-11: the ways on that the text leaves open are the ones asked about', () => {
  const body = written('es', 'procedimientos-legales', 'procedure', { decisions: { proposal: 'not-approved' } });
  expect(body).toContain('pedir que revisen la propuesta');
  expect(body).toContain('cerrar el caso sin contratar');
});
