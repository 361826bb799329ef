import { expect, test } from 'vitest';
import { ask } from './real-content.ts';

test.each([
  { locale: 'es', provider: 'generasoft', topic: 'billing', says: 'Responde: Atención al Cliente.' },
  {
    locale: 'en',
    provider: 'generasoft',
    topic: 'billing',
    says: 'Who answers: Atención al Cliente (customer service).',
  },
  { locale: 'en', provider: 'digital-express', topic: 'support', says: 'Who answers: Mesa de Ayudas (the help desk).' },
  { locale: 'en', provider: 'casetracking', topic: 'support', says: 'Who answers: Customer Success Manager.' },
] as const)('$locale: $says', ({ locale, provider, topic, says }) => {
  const { steps } = ask(provider, 'contact', { topic }, { locale });
  expect(steps.find(({ key }) => key === 'role')?.text).toBe(says);
});

test('the role itself stays as the text names it', () => {
  expect(ask('generasoft', 'contact', { topic: 'billing' }, { locale: 'en' }).facts.role).toBe('Atención al Cliente');
});
