import { expect, test } from 'vitest';
import { letter as english } from '../../../src/lib/calculators/renewal/letter.en.ts';
import { letter as spanish } from '../../../src/lib/calculators/renewal/letter.es.ts';
import { createFormat } from '../../../src/lib/language/format.ts';
import { ask } from './real-content.ts';

const given = { contactExpectedOn: '2027-02-28', decideBy: '2027-03-31', nextTermStartsOn: '2027-04-01' };

for (const [locale, letter, refusal, order] of [
  ['es', spanish, /motivos/, /orden de compra/],
  ['en', english, /reasons/, /purchase order/],
] as const) {
  test(`${locale}: CT-20 CT-21: the letter confirms with the purchase order, or refuses with the reasons`, () => {
    const format = createFormat(locale, 'CL');
    const open = letter(given, 'Example', format);
    const confirmed = letter({ ...given, confirmed: 'true' }, 'Example', format);
    expect(open.body).toMatch(refusal);
    expect(open.body).toMatch(order);
    expect(open.body).toContain(format.date(given.decideBy));
    expect(confirmed.body).not.toMatch(refusal);
    expect(confirmed.body).toMatch(order);
    expect(open.mind).toHaveLength(confirmed.mind.length + 1);
  });
}

test.each([
  { locale: 'es', date: 'miércoles 31 de marzo de 2027', silence: 'no da un plazo' },
  { locale: 'en', date: 'Wednesday 31 March 2027', silence: 'sets no term' },
] as const)('$locale: CT-20: the end of a plan is no deadline, and is said not to be', ({ locale, date, silence }) => {
  const { steps, prudent } = ask('casetracking', 'renewal', { plan: 'annual', termEndsOn: '2027-03-31' }, { locale });
  expect(steps.at(-1)?.text).toContain(date);
  expect(steps.at(-1)?.text).toContain(silence);
  expect(prudent).toMatchObject({ tellBy: '2027-02-28' });
});
