import { expect, test } from 'vitest';
import { letter as askEnglish } from '../../../src/lib/calculators/procedure/letter.en.ts';
import { letter as askSpanish } from '../../../src/lib/calculators/procedure/letter.es.ts';
import { letter as refundEnglish } from '../../../src/lib/calculators/refund/letter.en.ts';
import { letter as refundSpanish } from '../../../src/lib/calculators/refund/letter.es.ts';
import type { Input } from '../../../src/lib/engine/calculator.ts';
import { letterGiven } from '../../../src/lib/engine/letter.ts';
import { createFormat } from '../../../src/lib/language/format.ts';
import { ask } from './real-content.ts';

const letters = {
  es: { refund: refundSpanish, procedure: askSpanish },
  en: { refund: refundEnglish, procedure: askEnglish },
};

function written(locale: 'es' | 'en', provider: string, calculator: 'refund' | 'procedure', input: Input): string {
  const outcome = ask(provider, calculator, input, { locale });
  const given = letterGiven(outcome, input) as never;
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

test.each([
  { provider: 'casetracking', procedure: 'implementation', done: ['kick-off'], step: 'Carga masiva' },
  { provider: 'generasoft', procedure: 'query-resolution', done: ['registration'], step: 'Evalúa tu consulta' },
  { provider: 'zetalibra', procedure: 'cancellation-request', done: ['request-sent'], step: 'formulario de baja' },
])(
  '$provider: a procedure under way is asked about by its next step, with its id in the input',
  ({ provider, step, ...input }) => {
    expect(written('es', provider, 'procedure', input)).toContain(step);
  },
);

const CT_STEPS = ['kick-off', 'bulk-load', 'training', 'closing-meeting'];

test.each([
  {
    provider: 'casetracking',
    done: ['kick-off'],
    to: 'onboarding-ct@lemontech.com,implementacion-ct@lemontech.com',
  },
  { provider: 'casetracking', done: CT_STEPS, to: 'customer-success-ct@lemontech.com' },
  { provider: 'generasoft', done: [], to: 'info@generasoft.com.co,soporte@generasoft.com.co' },
  { provider: 'zetalibra', done: [], to: '' },
  { provider: 'procedimientos-legales', done: [], to: '' },
])('$provider, with $done done: the letter about a procedure goes to: $to', ({ provider, done, to }) => {
  expect(letterGiven(ask(provider, 'procedure', { done }), { done }).writeTo).toBe(to);
});
