import { expect, test } from 'vitest';
import { calculate } from '../../src/lib/index.ts';

test.each([
  [{ asOf: '2026-12-01', invoices: [{ month: '2026-01' }, { month: '2031-12' }] }, 'invoices[1].month'],
  [{ asOf: '2026-02-18', invoices: [{ month: '2022-01' }] }, 'invoices[0].month'],
  [{ asOf: '2032-01-10', invoices: [] }, 'asOf'],
])('%j leads outside the holiday tables by %s', (input, field) => {
  const { problems } = calculate('casetracking', 'suspension', input);
  expect(problems.map(({ field: named, code }) => [named, code])).toEqual([[field, 'outside-calendar']]);
});

test('an answer that needs no day before the tables is given, though a remark would', () => {
  for (const input of [{ requestedOn: '2023-12-15' }, { requestedOn: '2023-12-31' }, { stopBillingFrom: '2024-01' }])
    expect(calculate('casetracking', 'cancellation', input)).toMatchObject({
      status: 'determined',
      facts: { firstUnbilledMonth: '2024-01', serviceEndsOn: '2023-12-31', firstInvoiceAvoidedOn: '2024-01-02' },
    });
});
