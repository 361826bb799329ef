import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/lib/calendar/civil-date.ts';
import { dateBetween, monthBetween } from './any-date.ts';
import { ask } from './real-content.ts';

const never = '9999';
const coveredDay = dateBetween('2024-01-01', '2030-10-31');
const month = monthBetween('2024-01-01', '2030-10-31');
const invoice = fc.record({ month, paidOn: coveredDay }, { requiredKeys: ['month'] });
const invoices = fc.array(invoice, { maxLength: 8 });
const suspension = (input: object) => ask('casetracking', 'suspension', input);
const suspendableFrom = (input: object) => String(suspension(input).facts.suspendableFrom ?? never);

describe('suspension by overdue invoices', () => {
  test('CT-28: one unpaid invoice more never makes the suspension come later', () => {
    fc.assert(
      fc.property(coveredDay, invoices, month, (asOf, invoices, month) => {
        const more = suspendableFrom({ asOf, invoices: [...invoices, { month }] });
        expect(more <= suspendableFrom({ asOf, invoices })).toBe(true);
      }),
    );
  });

  test('CT-28: an account is suspended exactly when the day it can be has come', () => {
    fc.assert(
      fc.property(coveredDay, invoices, (asOf, invoices) => {
        const { answer, facts } = suspension({ asOf, invoices });
        expect(answer === 'suspended').toBe(String(facts.suspendableFrom ?? never) <= asOf);
        expect(answer === 'suspended').toBe(Number(facts.counted) >= Number(facts.threshold));
      }),
    );
  });

  test('CT-28: on the day foretold the count is at the threshold, and the day before it was not', () => {
    fc.assert(
      fc.property(coveredDay, invoices, (asOf, invoices) => {
        const from = suspendableFrom({ asOf, invoices });
        fc.pre(from !== never);
        expect(suspension({ asOf: from, invoices }).answer).toBe('suspended');
        expect(suspension({ asOf: addDays(from, -1), invoices }).answer).not.toBe('suspended');
      }),
    );
  });

  test('CT-28: the order of the invoices changes nothing but their list', () => {
    fc.assert(
      fc.property(coveredDay, invoices, (asOf, invoices) => {
        const { invoices: _, ...given } = suspension({ asOf, invoices }).facts;
        const { invoices: __, ...turned } = suspension({ asOf, invoices: invoices.toReversed() }).facts;
        expect(turned).toEqual(given);
      }),
    );
  });

  test('CT-28: the invoices that count are as many as are said to', () => {
    fc.assert(
      fc.property(coveredDay, invoices, (asOf, invoices) => {
        const { facts } = suspension({ asOf, invoices });
        const counting = (facts.invoices as readonly { counts: boolean }[]).filter(({ counts }) => counts);
        expect(counting.length).toBe(facts.counted);
      }),
    );
  });
});

describe('ending for unanswered claims', () => {
  test('ZL-13 ZL-14: the service ends on the day of the lock or later, and before the data are deleted', () => {
    fc.assert(
      fc.property(dateBetween('1990-01-01', '2150-12-31'), fc.integer({ min: 3, max: 999 }), (day, unpaidInvoices) => {
        const { facts, prudent } = ask('zetalibra', 'suspension', { asOf: day, deactivatedOn: day, unpaidInvoices });
        expect(day <= String(facts.serviceEndsOn)).toBe(true);
        expect(String(facts.serviceEndsOn) < String(facts.dataDeletedOn)).toBe(true);
        expect(String(prudent.exportBy) <= String(facts.serviceEndsOn)).toBe(true);
      }),
    );
  });

  test('ZL-10: owing more never makes things better', () => {
    const order = ['clear', 'at-risk', 'in-collection', 'deactivated'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 99 }),
        fc.boolean(),
        (few, more, reply) => {
          const [less, worse] = [few, few + more].map((unpaidInvoices) =>
            order.indexOf(
              String(
                ask('zetalibra', 'suspension', { asOf: '2026-05-12', unpaidInvoices, repliedToClaims: reply }).answer,
              ),
            ),
          );
          expect(Number(less)).toBeLessThanOrEqual(Number(worse));
        },
      ),
    );
  });
});
