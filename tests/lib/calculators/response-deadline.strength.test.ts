import { expect, test } from 'vitest';
import { ask } from './real-content.ts';

test.each([
  { provider: 'generasoft', request: 'billing', lead: 'Se comprometen a responderte a más tardar' },
  { provider: 'generasoft', request: 'general-information', lead: 'El plazo para responderte termina' },
  { provider: 'generasoft', request: 'feature-question', lead: 'El plazo para responderte termina' },
  { provider: 'generasoft', request: 'other', lead: 'El plazo para responderte termina' },
  { provider: 'generasoft', request: 'urgent-technical', lead: 'Esperan, sin prometerlo, responderte' },
  { provider: 'digital-express', request: 'with-contract', lead: 'El plazo para responderte termina' },
  { provider: 'digital-express', request: 'without-contract', lead: 'Su objetivo, sin garantía, es responderte' },
  {
    provider: 'casetracking',
    request: 'welcome-email',
    lead: 'El plazo para enviarte el correo de bienvenida termina',
  },
])('$provider $request: only where the text commits itself is it said to: $lead', ({ provider, request, lead }) => {
  const { steps } = ask(provider, 'response-deadline', { request, receivedAt: '2026-03-03T10:00' });
  expect(steps.at(-1)?.text.startsWith(lead)).toBe(true);
});
