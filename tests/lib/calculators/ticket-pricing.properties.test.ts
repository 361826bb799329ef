import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Money, Outcome } from '../../../src/lib/index.ts';
import { calculate } from '../../../src/lib/index.ts';

const price = (input: object): Outcome => calculate('digital-express', 'ticket-pricing', input);
const totalOf = (outcome: Outcome) => (outcome.facts.total as Money).amount;
const seconds = fc.integer({ min: 0, max: 86_400 });
const unitPrice = fc.record({ amount: fc.integer({ min: 0, max: 1_000_000 }), currency: fc.constant('USD') });
const tickets = fc.integer({ min: 1, max: 1000 });
const acceptedAt = '2026-03-03T00:00:00';

/** Wall-clock time some seconds after the acceptance. */
function momentAt(offset: number): string {
  return new Date(Date.parse(`${acceptedAt}Z`) + offset * 1000).toISOString().slice(0, 19);
}

describe('the price of tickets', () => {
  test('never goes down with one ticket more', () => {
    fc.assert(
      fc.property(unitPrice, tickets, (unitPrice, tickets) => {
        const [few, more] = [tickets, tickets + 1].map((tickets) => totalOf(price({ unitPrice, tickets })));
        expect(more).toBeGreaterThanOrEqual(few ?? Number.NaN);
      }),
    );
  });

  test('is charged up to three hours after the acceptance and waived after that', () => {
    fc.assert(
      fc.property(seconds, unitPrice, (offset, unitPrice) => {
        const outcome = price({ acceptedAt, takenAt: momentAt(offset), unitPrice });
        expect(outcome.answer).toBe(offset <= 3 * 3600 ? 'charged' : 'waived');
        expect(totalOf(outcome)).toBe(offset <= 3 * 3600 ? unitPrice.amount : 0);
      }),
    );
  });

  test('once waived by waiting, stays waived', () => {
    fc.assert(
      fc.property(seconds, seconds, (a, b) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)].map((offset) => {
          return price({ acceptedAt, asOf: momentAt(offset) }).answer;
        });
        expect(sooner === 'waived' && later !== 'waived').toBe(false);
      }),
    );
  });

  test('breaks even at the smallest number of tickets that cost as much as the contract', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 1_000_000 }), (ticket, fee) => {
        const { facts } = price({
          unitPrice: { amount: ticket, currency: 'USD' },
          contractMonthlyFee: { amount: fee, currency: 'USD' },
        });
        const breakEven = facts.breakEvenTickets as number;
        expect(breakEven * ticket).toBeGreaterThanOrEqual(fee);
        expect((breakEven - 1) * ticket).toBeLessThan(fee);
      }),
    );
  });
});
