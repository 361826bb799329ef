import { expect, test } from 'vitest';
import { ask } from './real-content.ts';

const whom = (calculator: string, input: object) =>
  new Set(ask('casetracking', calculator, input).undetermined.map(({ askWhom }) => askWhom));
const general = whom('renewal', { plan: 'annual', termEndsOn: '2026-12-31' });

test.each([
  { calculator: 'procedure', input: { procedure: 'implementation' } },
  { calculator: 'contact', input: { topic: 'onboarding' } },
  { calculator: 'contact', input: { topic: 'support', phase: 'implementation' } },
  { calculator: 'contact', input: { topic: 'payment', phase: 'implementation' } },
])('CT-08 CT-09: during set-up the specialist is asked: $calculator $input', ({ calculator, input }) => {
  const [asked, ...others] = whom(calculator, input);
  expect(others).toEqual([]);
  expect(asked).toBeTruthy();
  expect(general).not.toContain(asked);
});

test('CT-10: from then on whoever is asked of everything else is asked', () => {
  expect(whom('contact', { topic: 'support' })).toEqual(general);
});
