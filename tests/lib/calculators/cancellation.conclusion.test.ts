import { expect, test } from 'vitest';
import { createFormat } from '../../../src/lib/language/format.ts';
import { ask } from './real-content.ts';

/** The headline's own values: a last day among them is told from the page's clock to lie behind. */
const concluded = (provider: string, input: object) => ask(provider, 'cancellation', input).steps.at(-1);

test.each([
  { provider: 'zetalibra', input: { requestedOn: '2026-08-05' }, last: undefined },
  { provider: 'zetalibra', input: { requestedOn: '2026-08-05', unpaidInvoices: 1 }, last: '2026-08-09' },
  { provider: 'zetalibra', input: { stopBillingFrom: '2026-12' }, last: '2026-11-09' },
  { provider: 'zetalibra', input: { stopBillingFrom: '2026-12', unpaidInvoices: 1 }, last: '2026-11-09' },
  { provider: 'casetracking', input: { requestedOn: '2026-08-20' }, last: undefined },
  { provider: 'casetracking', input: { requestedOn: '2026-08-20', reasonsGiven: false }, last: '2026-08-31' },
])('$provider, $input: the last day that the headline names: $last', ({ provider, input, last }) => {
  expect(concluded(provider, input)?.values.lastDayToRequest).toBe(last);
});

test.each(['2026-11-20', '2026-08-20'])(
  'CT-21: the headline of a plan paid ahead names its last day, %s',
  (termEndsOn) => {
    const input = { requestedOn: '2026-08-20', plan: 'annual', termEndsOn };
    expect(concluded('casetracking', input)?.values.termEndsOn).toBe(termEndsOn);
  },
);

test.each([
  {
    provider: 'zetalibra',
    input: { requestedOn: '2026-10-15' },
    until: {
      rejoin: '2026-12-30',
      backup: '2026-12-30',
      'export-while-active': '2026-11-30',
      'export-sooner': '2026-10-31',
    },
  },
  {
    provider: 'zetalibra',
    input: { stopBillingFrom: '2026-11' },
    until: { 'export-while-active': '2026-10-31' },
  },
  {
    provider: 'zetalibra',
    input: { requestedOn: '2026-10-05', unpaidInvoices: 1 },
    until: { 'export-while-active': '2026-10-31' },
  },
  {
    provider: 'casetracking',
    input: { requestedOn: '2026-11-10' },
    until: { 'between-windows': '2026-11-30', 'download-before-end': '2026-11-30' },
  },
  {
    provider: 'casetracking',
    input: { requestedOn: '2026-11-10', plan: 'annual', termEndsOn: '2026-11-20' },
    until: { 'tell-before-contact': '2026-10-20', 'download-before-end': '2026-11-20' },
  },
])('$provider, $input: whatever can be done for a time only says until when', ({ provider, input, until }) => {
  const { steps, notices } = ask(provider, 'cancellation', input);
  const dated = [...steps, ...notices].flatMap((one) => (one.until ? [[one.key, one.until]] : []));
  expect(Object.fromEntries(dated)).toEqual(until);
});

test('what may be past is neither advised nor promised: the headline only says the day', () => {
  const text = concluded('zetalibra', { stopBillingFrom: '2026-12', unpaidInvoices: 1 })?.text;
  expect(text).toContain('lunes 9 de noviembre');
  expect(text).not.toMatch(/Arréglalo|puedes/);
});

test.each([
  { locale: 'es', named: ['la persona responsable', 'correo', 'facturas pendientes'] },
  { locale: 'en', named: ['the person responsible', 'e-mail', 'unpaid invoices'] },
] as const)('$locale: ZL-01 ZL-04: the headline names all that is missing', ({ locale, named }) => {
  const input = { requestedOn: '2026-11-27', requester: 'other', channel: 'other', unpaidInvoices: 2 };
  const text = ask('zetalibra', 'cancellation', input, { locale }).steps.at(-1)?.text;
  for (const one of named) expect(text).toContain(one);
});

test('CT-21: a plan that was over before the request is told from which day on it can end', () => {
  const input = { requestedOn: '2026-11-27', plan: 'annual', termEndsOn: '2026-11-26' };
  for (const [locale, day] of [
    ['es', 'viernes 27 de noviembre de 2026 o después'],
    ['en', 'Friday 27 November 2026 or later'],
  ] as const)
    expect(ask('casetracking', 'cancellation', input, { locale }).problems[0]?.text).toContain(day);
});

test('CT-18: cancelling and renewing say the same of a quarterly plan', () => {
  const said = (calculator: string, input: object) =>
    ask('casetracking', calculator, input).undetermined.find(({ key }) => key === 'quarter-or-month');
  const cancelling = said('cancellation', { requestedOn: '2026-11-27', plan: 'quarterly' });
  const renewing = said('renewal', { plan: 'quarterly' });
  const common = 'Entendemos que se renueva cada trimestre, y contamos la baja por mes.';
  for (const one of [cancelling, renewing]) {
    expect(one?.text).toContain(common);
    expect(one?.askWhom).toBeTruthy();
  }
});

test.each(['2027-01-02', '2026-12-05', '2027-02-10'])(
  'CT-22: a notice of %s, between the windows, is advised to be repeated on the day that is prudent',
  (requestedOn) => {
    const { notices, prudent } = ask('casetracking', 'cancellation', { requestedOn });
    const advice = notices.find(({ key }) => key === 'between-windows')?.text;
    expect(advice).toContain(createFormat('es', 'CL').date(prudent.resendFrom ?? ''));
  },
);
