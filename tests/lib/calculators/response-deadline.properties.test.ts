import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/lib/calendar/civil-date.ts';
import type { Outcome } from '../../../src/lib/outcome/outcome.ts';
import { ask } from './real-content.ts';

const kinds = ['billing', 'general-information', 'urgent-technical', 'feature-question', 'other'] as const;
const clocks = ['harmonised', 'elapsed', 'service-hours'] as const;
const days = ['business-days', 'calendar-days'] as const;

const kind = fc.constantFrom(...kinds);
const readings = fc.record({ clock: fc.constantFrom(...clocks), days: fc.constantFrom(...days) });

/** Seconds that matter, just around opening, closing and midnight, among any others. */
const second = fc.oneof(
  fc.integer({ min: 0, max: 86_399 }),
  fc.constantFrom(0, 30_599, 30_600, 30_601, 57_599, 57_600, 57_601, 86_399),
);
const moment = fc
  .tuple(fc.integer({ min: 30, max: 2400 }), second)
  .map(([day, at]) => `${addDays('2024-01-01', day)}T${new Date(at * 1000).toISOString().slice(11, 19)}`);

const deadline = (request: string, receivedAt: string, chosen: Readonly<Record<string, string>> = {}) =>
  ask('generasoft', 'response-deadline', { request, receivedAt }, { readings: chosen });

const fact = ({ facts }: Outcome, name: string) => String(facts[name]);

function secondAfter(dateTime: string): string {
  const next = new Date(Date.parse(dateTime) + 1000 - 5 * 3_600_000);
  return next.toISOString().slice(0, 19);
}

describe('a deadline by hours of attention', () => {
  test('is never before the clock starts, nor the clock before the request', () => {
    fc.assert(
      fc.property(kind, moment, readings, (request, receivedAt, chosen) => {
        const outcome = deadline(request, receivedAt, chosen);
        expect(outcome.status).toBe('determined');
        expect(fact(outcome, 'dueAt') >= fact(outcome, 'clockStartsAt')).toBe(true);
        expect(fact(outcome, 'clockStartsAt') >= receivedAt).toBe(true);
      }),
    );
  });

  test('is never earlier for a later request', () => {
    fc.assert(
      fc.property(kind, moment, moment, readings, (request, a, b, chosen) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const [before, after] = [deadline(request, first, chosen), deadline(request, second, chosen)];
        expect(fact(before, 'dueAt') <= fact(after, 'dueAt')).toBe(true);
      }),
    );
  });

  test('is met by asking at the latest moment, and missed by asking one second later', () => {
    fc.assert(
      fc.property(kind, moment, readings, (request, answerNeededBy, chosen) => {
        const back = ask('generasoft', 'response-deadline', { request, answerNeededBy }, { readings: chosen });
        const askBefore = fact(back, 'askBefore');
        const needed = `${answerNeededBy}-05:00`;
        expect(fact(deadline(request, askBefore, chosen), 'dueAt') <= needed).toBe(true);
        expect(fact(deadline(request, secondAfter(askBefore), chosen), 'dueAt') > needed).toBe(true);
      }),
    );
  });

  test('comes with a ledger that adds up to the amount', () => {
    const amounts: Record<string, number> = { billing: 720, 'urgent-technical': 180, 'feature-question': 5, other: 2 };
    fc.assert(
      fc.property(kind, moment, readings, (request, receivedAt, chosen) => {
        const { ledger } = deadline(request, receivedAt, chosen);
        const counted = ledger.reduce((sum, row) => sum + row.counted, 0);
        const amount = amounts[request] ?? (chosen.clock === 'harmonised' ? 2 : 2880);
        expect(counted).toBeCloseTo(amount, 6);
        expect(ledger.at(-1)?.total).toBeCloseTo(amount, 6);
      }),
    );
  });

  test('keeps the order of priorities as the policy is read by default', () => {
    fc.assert(
      fc.property(moment, (receivedAt) => {
        const due = (request: string) => fact(deadline(request, receivedAt), 'dueAt');
        const [urgent, billing, information, feature] = [
          'urgent-technical',
          'billing',
          'general-information',
          'feature-question',
        ].map(due);
        expect([urgent, billing, information, feature].sort()).toEqual([urgent, billing, information, feature]);
      }),
    );
  });
});

test('counting every hour as an hour of attention would turn medium and low priority round', () => {
  const due = (request: string) => fact(deadline(request, '2026-03-03T10:00', { clock: 'service-hours' }), 'dueAt');
  expect(due('general-information') > due('feature-question')).toBe(true);
});

test('no input makes it throw', () => {
  const anything = fc.oneof(
    fc.anything(),
    moment,
    kind,
    fc.constant('2026-02-30T10:00'),
    fc.constant('9900-12-31T23:59'),
  );
  const names = fc.constantFrom('request', 'receivedAt', 'answerNeededBy', 'paidAt', 'slaHours', 'country', 'else');
  fc.assert(
    fc.property(
      fc.dictionary(names, anything),
      fc.constantFrom('generasoft', 'digital-express', 'casetracking'),
      (input, provider) => {
        expect(ask(provider, 'response-deadline', input).calculator).toBe('response-deadline');
      },
    ),
  );
});
