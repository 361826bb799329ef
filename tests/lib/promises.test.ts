import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/lib/index.ts';
import type { Facts, Outcome } from '../../src/lib/outcome/outcome.ts';

/** What the library has promised to its callers: these answers never change while the policies do not. */
interface Promise {
  readonly provider: string;
  readonly calculator: string;
  readonly input: object;
  readonly answer?: string;
  readonly facts: Facts;
  /** Facts under an alternative reading, as `reading: { option: facts }`. */
  readonly otherwise?: Readonly<Record<string, Readonly<Record<string, Facts>>>>;
}

const zetalibra = { provider: 'zetalibra', calculator: 'cancellation' };
const generasoft = { provider: 'generasoft', calculator: 'response-deadline' };
const casetracking = { provider: 'casetracking' };
const tickets = { provider: 'digital-express', calculator: 'ticket-pricing' };

const promises: readonly Promise[] = [
  {
    ...zetalibra,
    input: { requestedOn: '2026-08-05' },
    facts: {
      firstUnbilledMonth: '2026-09',
      serviceEndsOn: '2026-08-31',
      dataDeletedOn: '2026-09-30',
      rejoinUntil: '2026-09-29',
    },
  },
  {
    ...zetalibra,
    input: { requestedOn: '2026-08-10' },
    facts: { firstUnbilledMonth: '2026-10', serviceEndsOn: '2026-09-30', dataDeletedOn: '2026-10-31' },
    otherwise: { cutoff: { 'through-10th': { firstUnbilledMonth: '2026-09' } } },
  },
  {
    ...zetalibra,
    input: { requestedOn: '2028-01-09' },
    facts: { firstUnbilledMonth: '2028-02', dataDeletedOn: '2028-02-29' },
  },
  {
    ...zetalibra,
    input: { stopBillingFrom: '2026-09' },
    facts: { lastDayToRequest: '2026-08-09' },
    otherwise: {
      cutoff: { 'through-10th': { lastDayToRequest: '2026-08-10' }, 'full-month': { lastDayToRequest: '2026-08-01' } },
    },
  },
  {
    ...casetracking,
    calculator: 'invoice-calendar',
    input: { month: '2026-02', country: 'CL' },
    answer: 'scheduled',
    facts: { issuedOn: '2026-02-02', dueOn: '2026-02-17' },
  },
  {
    ...casetracking,
    calculator: 'invoice-calendar',
    input: { month: '2026-02', country: 'MX' },
    facts: { issuedOn: '2026-02-03', dueOn: '2026-02-18' },
  },
  {
    ...casetracking,
    calculator: 'suspension',
    input: { asOf: '2026-02-10', country: 'CL', invoices: [{ month: '2026-01' }, { month: '2026-02' }] },
    facts: { suspendableFrom: '2026-02-18', threshold: 2 },
    otherwise: { unpaid: { issued: { suspendableFrom: '2026-02-02' } } },
  },
  {
    ...casetracking,
    calculator: 'renewal',
    input: { plan: 'annual', termEndsOn: '2028-03-31' },
    facts: { contactExpectedOn: '2028-02-29' },
  },
  {
    ...generasoft,
    input: { request: 'urgent-technical', receivedAt: '2026-07-10T15:30' },
    answer: 'due',
    facts: { dueAt: '2026-07-14T11:00:00-05:00' },
    otherwise: { clock: { elapsed: { dueAt: '2026-07-10T18:30:00-05:00' } } },
  },
  {
    ...generasoft,
    input: { request: 'urgent-technical', receivedAt: '2026-03-03T13:00' },
    facts: { dueAt: '2026-03-03T16:00:00-05:00' },
  },
  {
    ...generasoft,
    input: { request: 'billing', receivedAt: '2026-04-01T15:00' },
    facts: { dueAt: '2026-04-07T12:00:00-05:00' },
  },
  {
    ...generasoft,
    input: { request: 'general-information', receivedAt: '2026-03-03T10:00' },
    facts: { dueAt: '2026-03-05T10:00:00-05:00' },
    otherwise: { clock: { 'service-hours': { dueAt: '2026-03-11T13:00:00-05:00' } } },
  },
  {
    ...generasoft,
    input: { request: 'feature-question', receivedAt: '2026-07-08T10:00' },
    facts: { dueAt: '2026-07-16T16:00:00-05:00' },
  },
  {
    ...tickets,
    input: { contract: false, acceptedAt: '2026-03-03T10:00', takenAt: '2026-03-03T13:00' },
    answer: 'charged',
    facts: { dueAt: '2026-03-03T13:00:00' },
  },
  {
    ...tickets,
    input: { contract: false, acceptedAt: '2026-03-03T10:00', takenAt: '2026-03-03T13:00:01' },
    answer: 'waived',
    facts: {},
  },
];

function alternative({ readings }: Outcome, reading: string, option: string): Facts | undefined {
  return readings.find(({ id }) => id === reading)?.alternatives.find(({ id }) => id === option)?.facts;
}

describe('promised answers', () => {
  test.each(promises)('$provider $calculator $input', ({ provider, calculator, input, answer, facts, otherwise }) => {
    const outcome = calculate(provider, calculator, input);
    expect(outcome.problems).toEqual([]);
    expect(outcome).toMatchObject({ status: 'determined', ...(answer ? { answer } : {}), facts });
    for (const [reading, options] of Object.entries(otherwise ?? {})) {
      for (const [option, changed] of Object.entries(options)) {
        expect(alternative(outcome, reading, option)).toMatchObject(changed);
      }
    }
  });
});
