import { expect, test } from 'vitest';
import { letter as english } from '../../../src/lib/calculators/cancellation/letter.en.ts';
import { letter as spanish } from '../../../src/lib/calculators/cancellation/letter.es.ts';
import { createFormat } from '../../../src/lib/language/format.ts';

const given = {
  firstUnbilledMonth: '2026-09',
  serviceEndsOn: '2026-08-31',
  requestedOn: '2026-08-05',
  requester: 'responsible',
};

for (const [locale, letter] of [
  ['es', spanish],
  ['en', english],
] as const) {
  test(`${locale}: a request that what is owed stops claims no month and no end, and says when to send it`, () => {
    const format = createFormat(locale, 'UY');
    const month = format.month(given.firstUnbilledMonth);
    const end = format.date(given.serviceEndsOn);
    const free = letter({ ...given, unpaidInvoices: '0' }, 'Example', format);
    const owing = letter({ ...given, unpaidInvoices: '2' }, 'Example', format);
    for (const date of [month, end]) {
      expect(free.body).toContain(date);
      expect(owing.body).not.toContain(date);
    }
    expect(owing.mind).toHaveLength(free.mind.length + 1);
    // Nothing is asked to be confirmed that the letter does not say.
    expect(owing.body).not.toMatch(/estas fechas|these dates/);
  });

  test(`${locale}: ZL-01: whoever else asks is given the letter of the person responsible, and told who has to send it`, () => {
    const format = createFormat(locale, 'UY');
    const own = letter(given, 'Example', format);
    const others = letter({ ...given, requester: 'other' }, 'Example', format);
    expect(lastLine(own.body)).not.toMatch(/respons[ai]ble/);
    expect(lastLine(others.body)).toMatch(/respons[ai]ble/);
    expect(others.mind[0]).not.toBe(own.mind[0]);
    expect(others.mind[0]).toMatch(/respons[ai]ble/);
  });

  test(`${locale}: a request carries no date but that of its e-mail`, () => {
    const format = createFormat(locale, 'UY');
    expect(letter(given, 'Example', format).body).not.toContain(format.date(given.requestedOn));
  });

  test(`${locale}: CT-21: of a plan paid ahead it says the end, and claims no month`, () => {
    const format = createFormat(locale, 'CL');
    const { body, subject } = letter({ serviceEndsOn: '2027-03-31' }, 'Example', format);
    expect(body).toContain(format.date('2027-03-31'));
    expect(body).not.toMatch(/sin factura|without an invoice/);
    expect(subject).not.toBe(letter(given, 'Example', format).subject);
  });
}

function lastLine(text: string): string {
  return text.split('\n').at(-1) ?? '';
}
