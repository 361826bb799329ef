import { expect, test } from 'vitest';
import { ask } from './real-content.ts';

const foreseen = (input: object, readings = {}) =>
  ask('casetracking', 'suspension', input, { readings }).steps.find(({ key }) => key === 'margin')?.values;

test.each([
  { asOf: '2026-01-18', invoices: [{ month: '2026-01' }], from: '2026-02-18', reading: 'past-due' },
  { asOf: '2026-01-18', invoices: [{ month: '2026-01' }], from: '2026-02-02', reading: 'issued' },
  { asOf: '2026-01-05', invoices: [{ month: '2026-01' }], from: '2026-02-18', reading: 'past-due' },
  {
    asOf: '2026-02-20',
    invoices: [{ month: '2026-01', paidOn: '2026-02-20' }, { month: '2026-02' }],
    from: '2026-03-18',
    reading: 'past-due',
  },
  { asOf: '2026-01-18', invoices: [{ month: '2026-06' }], from: '2026-06-17', reading: 'past-due' },
  { asOf: '2026-01-18', invoices: [], from: undefined, reading: 'past-due' },
  { asOf: '2026-01-18', invoices: [{ month: '2026-01', paidOn: '2026-01-18' }], from: undefined, reading: 'past-due' },
  // The table of holidays ends with 2030: what is foreseen never asks for a day beyond it.
  { asOf: '2030-11-15', invoices: [{ month: '2030-12' }], from: undefined, reading: 'past-due' },
])('CT-28: $asOf, $invoices, as $reading: one more can suspend from $from', ({ asOf, invoices, from, reading }) => {
  expect(foreseen({ asOf, invoices }, { unpaid: reading })?.from).toBe(from);
});

test.each([
  { invoices: [{ month: '2026-01' }], asOf: '2026-01-17', said: 'no cuenta la única factura que indicaste.' },
  { invoices: [{ month: '2026-01' }], asOf: '2026-01-18', said: ' cuenta la única factura que indicaste.' },
  { invoices: [{ month: '2026-01' }, { month: '2026-02' }], asOf: '2026-01-05', said: 'no cuenta ninguna de las 2' },
  { invoices: [{ month: '2026-01' }, { month: '2026-02' }], asOf: '2026-01-18', said: 'cuenta 1 de las 2 facturas' },
])('CT-28: on $asOf, of $invoices.length invoices: $said', ({ invoices, asOf, said }) => {
  const { steps } = ask('casetracking', 'suspension', { asOf, invoices });
  expect(steps.find(({ key }) => key === 'counted')?.text).toContain(said);
});

test.each([
  { asOf: '2026-11-27', given: ['2026-10'], reading: 'past-due', sooner: '2026-12-01', taken: ['2026-11'] },
  { asOf: '2026-11-27', given: ['2026-11'], reading: 'past-due', sooner: '2026-12-01', taken: [] },
  { asOf: '2026-11-27', given: ['2026-10'], reading: 'issued', sooner: null, taken: ['2026-11'] },
  {
    asOf: '2026-11-27',
    given: ['2026-08'],
    reading: 'past-due',
    sooner: '2026-12-01',
    taken: ['2026-09', '2026-10', '2026-11'],
  },
])(
  'CT-28: on $asOf, with $given as $reading: sooner $sooner, and $taken taken as paid',
  ({ asOf, given, reading, sooner, taken }) => {
    const invoices = given.map((month) => ({ month }));
    expect(foreseen({ asOf, invoices }, { unpaid: reading })).toMatchObject({ sooner, takenAsPaid: taken });
  },
);

test('CT-28: what another reading gives sooner, and the month taken as paid, are said', () => {
  const { steps } = ask('casetracking', 'suspension', { asOf: '2026-11-27', invoices: [{ month: '2026-10' }] });
  const text = steps.find(({ key }) => key === 'margin')?.text;
  expect(text).toContain('jueves 17 de diciembre');
  expect(text).toMatch(/martes 1 de diciembre.*martes 1 de diciembre/);
  expect(text).toContain('noviembre');
});

test.each([
  { country: undefined, writeTo: 'cobranza@lemontech.com' },
  { country: 'PE', writeTo: 'cobranza@lemontech.com' },
  { country: 'other', writeTo: 'cobranza-internacional@lemontech.com' },
])('CT-16: what is owed is written about to the mailbox of the country: $country', ({ country, writeTo }) => {
  const at = (asOf: string) =>
    ask('casetracking', 'suspension', { asOf, country, invoices: [{ month: '2026-01' }, { month: '2026-02' }] });
  for (const { steps } of [at('2026-01-20'), at('2026-02-20')]) expect(steps.at(-1)?.values.writeTo).toBe(writeTo);
});
