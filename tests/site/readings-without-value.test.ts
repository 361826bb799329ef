import { expect, test } from 'vitest';
import { Readings } from '../../src/components/calculator/reasons.tsx';
import { words as own } from '../../src/components/calculator/words.es.ts';
import { calculate } from '../../src/lib/catalog/calculate.ts';
import { calculators } from '../../src/lib/catalog/calculators.generated.ts';
import { providers } from '../../src/lib/catalog/providers.generated.ts';
import { createFormat } from '../../src/lib/language/format.ts';

/** The values that the readings of an answer are shown with, in order. */
function shown(provider: string, calculator: string, input: object): readonly string[] {
  const words = calculators.find((entry) => entry.calculator.id === calculator)?.words.es;
  const source = providers.find((entry) => entry.source.id === provider)?.calculators[calculator];
  if (!words || !source) throw new Error(`${provider} has no calculator ${calculator}.`);
  const speech = { words, own, format: createFormat('es') };
  const choices = source.versions.at(-1)?.parameters.readings ?? {};
  const outcome = calculate(provider, calculator, input, { locale: 'es' });
  return stressed(Readings({ outcome, speech, choices }));
}

function stressed(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(stressed);
  if (typeof node !== 'object' || node === null || !('props' in node)) return [];
  const { children } = node.props as { children?: unknown };
  return 'type' in node && node.type === 'strong' ? [String(children)] : stressed(children);
}

test('DE-02 DE-08: of a reading that lacks the payment it is said on what it depends; the text is silent on the invoice', () => {
  const input = { request: 'without-contract', receivedAt: '2026-03-03T10:00' };
  expect(shown('digital-express', 'response-deadline', input)).toEqual([
    'martes 3 de marzo de 2026 a las 13:00',
    'Depende de cuándo pagas',
    'El texto no dice',
  ]);
});

test('DE-02: with the payment, that reading has a deadline', () => {
  const input = { request: 'without-contract', receivedAt: '2026-03-03T10:00', paidAt: '2026-03-03T12:00' };
  expect(shown('digital-express', 'response-deadline', input)[1]).toBe('martes 3 de marzo de 2026 a las 15:00');
});

test('CT-22: a notice that counts need not be sent again, which is no silence of the text', () => {
  const values = shown('casetracking', 'cancellation', { requestedOn: '2026-08-05' });
  expect(values).toContain('No hace falta');
  expect(values).not.toContain(own.silent);
});
