import { describe, expect, test } from 'vitest';
import { calculate, describeCalculator, getProvider, listProviders } from '../../../src/lib/index.ts';

/** Spoils everything an answer holds: empties lists, and writes over every value. */
function spoil(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, one] of Object.entries(value)) {
    spoil(one, seen);
    Reflect.set(value, key, 'spoiled');
  }
  if (Array.isArray(value)) value.length = 0;
}

const pairs = listProviders().flatMap(({ id, calculators }) =>
  calculators.map((calculator) => [id, calculator] as const),
);

/** An input that most calculators take, from what they say of their fields. */
function someInput(provider: string, calculator: string): Record<string, unknown> {
  const { inputs = [] } = describeCalculator(provider, calculator) ?? {};
  const given = inputs.flatMap(({ name, ...field }): (readonly [string, unknown])[] => {
    if (field.type === 'choice') return [[name, field.options[0]]];
    if (field.type === 'date') return [[name, '2026-07-10']];
    if (field.type === 'list') return [[name, []]];
    if (field.type === 'integer' && field.required) return [[name, field.minimum + 3]];
    if (field.type === 'month') return [[name, '2026-09']];
    return field.type === 'date-time' ? [[name, '2026-07-10T15:30']] : [];
  });
  const alone = ['stopBillingFrom', 'answerNeededBy', 'termEndsOn', 'paidAt', 'takenAt', 'deactivatedOn'];
  return Object.fromEntries(given.filter(([name]) => !alone.includes(name) || calculator === 'renewal'));
}

describe.each(pairs)('%s %s', (provider, calculator) => {
  const input = someInput(provider, calculator);
  const ask = (locale: 'es' | 'en', explain: boolean) => calculate(provider, calculator, input, { locale, explain });

  test('answers the same after a caller has spoiled earlier answers', () => {
    const before = JSON.stringify([ask('es', true), ask('en', true), ask('es', false)]);
    expect(ask('es', true).status).not.toBe('invalid');
    for (const outcome of [ask('es', true), ask('en', true), ask('es', false)]) spoil(outcome);
    expect(JSON.stringify([ask('es', true), ask('en', true), ask('es', false)])).toBe(before);
  });

  test('is described the same after a caller has spoiled the description', () => {
    const before = JSON.stringify([describeCalculator(provider, calculator), getProvider(provider), listProviders()]);
    for (const one of [describeCalculator(provider, calculator), getProvider(provider), listProviders()]) spoil(one);
    expect(JSON.stringify([describeCalculator(provider, calculator), getProvider(provider), listProviders()])).toBe(
      before,
    );
  });
});

test('what is asked is named, though there is no such provider', () => {
  expect(calculate('nobody', 'cancellation', {})).toMatchObject({ provider: 'nobody', calculator: 'cancellation' });
});
