import { expect, test } from 'vitest';
import { letter as english } from '../../../src/lib/calculators/cancellation/letter.en.ts';
import { letter as spanish } from '../../../src/lib/calculators/cancellation/letter.es.ts';
import { createFormat } from '../../../src/lib/language/format.ts';

const given = {
  firstUnbilledMonth: '2026-09',
  serviceEndsOn: '2026-08-31',
  requestedOn: '2026-08-05',
  requester: 'other',
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
  });

  test(`${locale}: ZL-01: only the person responsible says so, and whoever else asks is told who has to send it`, () => {
    const format = createFormat(locale, 'UY');
    const { body: own, mind: ownMind } = letter({ ...given, requester: 'responsible' }, 'Example', format);
    const { body: others, mind: othersMind } = letter(given, 'Example', format);
    expect(own).toMatch(/respons[ai]ble/);
    expect(others).not.toMatch(/respons[ai]ble/);
    expect(othersMind[0]).not.toBe(ownMind[0]);
    expect(othersMind[0]).toMatch(/respons[ai]ble/);
  });
}
