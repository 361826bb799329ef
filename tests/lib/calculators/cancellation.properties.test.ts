import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/lib/calendar/civil-date.ts';
import { monthOf } from '../../../src/lib/calendar/month.ts';
import type { Outcome } from '../../../src/lib/outcome/outcome.ts';
import { dateBetween, monthBetween } from './any-date.ts';
import { ask } from './real-content.ts';

const factOf = (outcome: Outcome, name: string) => String(outcome.facts[name]);
const byCutoff = (input: object) => ask('zetalibra', 'cancellation', input);
const byNotice = (input: object) => ask('casetracking', 'cancellation', input);
const anyDay = dateBetween('1990-01-01', '2150-12-31');
const coveredDay = dateBetween('2024-02-01', '2030-10-31');
const country = fc.constantFrom('CL', 'PE', 'MX', 'other');

describe('cancelling by a cutoff day', () => {
  test('ZL-05 ZL-06 ZL-07: the request comes no later than the end of the service, and that before the deletion', () => {
    fc.assert(
      fc.property(anyDay, (requestedOn) => {
        const outcome = byCutoff({ requestedOn });
        expect(requestedOn <= factOf(outcome, 'serviceEndsOn')).toBe(true);
        expect(factOf(outcome, 'serviceEndsOn') < factOf(outcome, 'dataDeletedOn')).toBe(true);
        expect(requestedOn <= factOf(outcome, 'lastDayToRequest')).toBe(true);
      }),
    );
  });

  test('ZL-05: a later request never gives an earlier end', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (requestedOn, days) => {
        const [sooner, later] = [byCutoff({ requestedOn }), byCutoff({ requestedOn: addDays(requestedOn, days) })];
        for (const name of ['firstUnbilledMonth', 'serviceEndsOn', 'dataDeletedOn'])
          expect(factOf(sooner, name) <= factOf(later, name)).toBe(true);
      }),
    );
  });

  test('ZL-05: the last day for a month frees that month, and the day after does not', () => {
    fc.assert(
      fc.property(monthBetween('1990-02-01', '2150-12-31'), (stopBillingFrom) => {
        const lastDay = factOf(byCutoff({ stopBillingFrom }), 'lastDayToRequest');
        expect(byCutoff({ requestedOn: lastDay }).facts.firstUnbilledMonth).toBe(stopBillingFrom);
        const tooLate = byCutoff({ requestedOn: addDays(lastDay, 1) });
        expect(factOf(tooLate, 'firstUnbilledMonth') > stopBillingFrom).toBe(true);
      }),
    );
  });

  test('ZL-06 ZL-07: whatever the readings, the prudent day to export is before every deletion', () => {
    fc.assert(
      fc.property(anyDay, (requestedOn) => {
        const { facts, prudent, readings } = byCutoff({ requestedOn });
        const deletions = readings.flatMap(({ alternatives }) =>
          alternatives.map((other) => other.facts.dataDeletedOn),
        );
        for (const deleted of [facts.dataDeletedOn, prudent.dataDeletedOn ?? '9999', ...deletions])
          expect(String(prudent.exportBy) < String(deleted ?? '9999')).toBe(true);
      }),
    );
  });
});

describe('cancelling by notice', () => {
  test('CT-22 CT-23: the month after the notice is the first not billed, in every country', () => {
    fc.assert(
      fc.property(coveredDay, country, (requestedOn, country) => {
        const outcome = byNotice({ requestedOn, country });
        const avoided = factOf(outcome, 'firstInvoiceAvoidedOn');
        expect(requestedOn <= factOf(outcome, 'serviceEndsOn')).toBe(true);
        expect(factOf(outcome, 'serviceEndsOn') < avoided).toBe(true);
        expect(monthOf(avoided)).toBe(outcome.facts.firstUnbilledMonth);
        expect(outcome.facts.noticeKind === 'one-month').toBe(requestedOn <= String(outcome.prudent.noticeBy));
      }),
    );
  });

  test('CT-22: a later notice never gives an earlier end', () => {
    fc.assert(
      fc.property(coveredDay, coveredDay, (a, b) => {
        const [sooner, later] = [a, b].sort().map((requestedOn) => byNotice({ requestedOn })) as [Outcome, Outcome];
        for (const name of ['firstUnbilledMonth', 'serviceEndsOn', 'firstInvoiceAvoidedOn'])
          expect(factOf(sooner, name) <= factOf(later, name)).toBe(true);
      }),
    );
  });

  test('CT-22: asked the other way round, the last day gives the month back', () => {
    fc.assert(
      fc.property(monthBetween('2024-03-01', '2030-11-30'), (stopBillingFrom) => {
        const lastDay = factOf(byNotice({ stopBillingFrom }), 'lastDayToRequest');
        expect(byNotice({ requestedOn: lastDay }).facts.firstUnbilledMonth).toBe(stopBillingFrom);
      }),
    );
  });
});

test.each(['zetalibra', 'casetracking'])('%s: whatever is passed, an outcome comes back', (provider) => {
  const keys = fc.constantFrom('requestedOn', 'stopBillingFrom', 'plan', 'country', 'termEndsOn', 'requester');
  const values = fc.oneof(fc.anything(), fc.constantFrom('annual', 'other', '2026-02-28', '2026-02', '9900-12-31'));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.dictionary(keys, values)), (input) => {
      expect(ask(provider, 'cancellation', input).calculator).toBe('cancellation');
    }),
  );
});
