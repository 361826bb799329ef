import { expect, test } from 'vitest';
import { letter as english } from '../../../src/lib/calculators/suspension/letter.en.ts';
import { letter as spanish } from '../../../src/lib/calculators/suspension/letter.es.ts';
import { createFormat } from '../../../src/lib/language/format.ts';
import { ask } from './real-content.ts';

const owed = { asOf: '2026-05-12', unpaidInvoices: 3 };
const said = (input: object) => ask('zetalibra', 'suspension', input).steps.map(({ text }) => text);

test('ZL-14: while the day of the lock is not known, no deletion is stated as a fact', () => {
  expect(said(owed).filter((text) => text.includes('se borran'))).toEqual([]);
  expect(said(owed).at(-1)).toBe(
    'Pueden darte de baja por falta de pago: si fuera el martes 12 de mayo de 2026, los datos se borrarían el martes 30 de junio de 2026.',
  );
});

test('ZL-14: once it is known, it is', () => {
  expect(said({ ...owed, deactivatedOn: '2026-05-12' }).at(-1)).toBe(
    'Corresponde la baja por falta de pago: los datos se borran el martes 30 de junio de 2026.',
  );
});

for (const [locale, letter, one] of [
  ['es', spanish, 'la factura impaga'],
  ['en', english, 'the unpaid invoice of'],
] as const) {
  test(`${locale}: the letter says how many are unpaid, and to hurry while the claims have no answer`, () => {
    const format = createFormat(locale, 'UY');
    const asked = { counted: '3', asOf: '2026-05-12' };
    const silent = letter({ ...asked, repliedToClaims: 'false' }, 'Example', format);
    const answered = letter({ ...asked, repliedToClaims: 'true' }, 'Example', format);
    expect(silent.body).toContain('3');
    expect(silent.mind).toHaveLength(answered.mind.length + 1);
    expect(letter({ ...asked, counted: '1' }, 'Example', format).body).toContain(one);
  });

  test(`${locale}: ZL-15: of a locked account the letter asks for data and coming back, and nobody has to hurry to answer`, () => {
    const format = createFormat(locale, 'UY');
    const asked = { counted: '3', asOf: '2026-11-27', repliedToClaims: 'false' };
    const owing = letter(asked, 'Example', format);
    const locked = letter({ ...asked, deactivatedOn: '2026-10-12' }, 'Example', format);
    expect(locked.subject).not.toBe(owing.subject);
    expect(locked.body).toContain(format.date('2026-10-12'));
    expect(locked.mind.filter((line) => owing.mind.includes(line))).toHaveLength(1);
  });
}

test('ZL-15: what coming back takes is said before what the text leaves open about it', () => {
  const rule = ask('zetalibra', 'suspension', owed).steps.find(({ key }) => key === 'reactivation');
  expect(rule?.text).toContain('3 cuotas');
  expect(rule?.values.cost).toBeNull();
});

test.each([
  { input: { unpaidInvoices: 2 }, advised: true },
  { input: { unpaidInvoices: 2, repliedToClaims: true }, advised: false },
  { input: { unpaidInvoices: 3 }, advised: true },
  { input: { unpaidInvoices: 3, repliedToClaims: true }, advised: false },
])('ZL-10: $input: to answer the claims is advised: $advised', ({ input, advised }) => {
  const { notices } = ask('zetalibra', 'suspension', { asOf: '2026-11-27', ...input });
  expect(notices.some(({ key }) => key === 'answer-claims')).toBe(advised);
});

test.each([
  { deactivatedOn: '2026-11-27', ahead: false },
  { deactivatedOn: '2026-12-20', ahead: true },
])('a lock of $deactivatedOn, asked about on 2026-11-27, is still ahead: $ahead', ({ deactivatedOn, ahead }) => {
  const { steps } = ask('zetalibra', 'suspension', { asOf: '2026-11-27', unpaidInvoices: 3, deactivatedOn });
  expect(steps.find(({ key }) => key === 'ended-on')?.values.ahead).toBe(ahead);
});

test.each([
  ['es', /descarga/i],
  ['en', /download/i],
] as const)('%s: ZL-14: once the data are deleted nothing advises to download them', (locale, download) => {
  const advice = (deactivatedOn: string) => {
    const input = { asOf: '2026-11-27', unpaidInvoices: 3, deactivatedOn };
    const { notices, undetermined } = ask('zetalibra', 'suspension', input, { locale });
    return [...notices, ...undetermined].map(({ text }) => text).join(' ');
  };
  expect(advice('2026-10-12')).toMatch(download);
  expect(advice('2026-09-12')).not.toMatch(download);
});

test.each([
  ['es', spanish],
  ['en', english],
] as const)('%s: a letter tells a lock that is announced from one that has been', (locale, letter) => {
  const written = (deactivatedOn: string) =>
    letter({ counted: '3', asOf: '2026-11-27', deactivatedOn }, 'Example', createFormat(locale, 'UY')).body;
  expect(written('2026-12-20').replace(/20 .* 2026/, '')).not.toBe(written('2026-11-20').replace(/20 .* 2026/, ''));
});
