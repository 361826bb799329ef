import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../src/lib/input/fields.ts';
import { fromQuery } from '../../../src/lib/share-link/from-query.ts';
import { toQuery } from '../../../src/lib/share-link/to-query.ts';

const fields: Fields = {
  on: { type: 'date' },
  month: { type: 'month' },
  takenAt: { type: 'date-time', nullable: true },
  count: { type: 'integer', minimum: 0, maximum: 99, default: 0 },
  channel: { type: 'choice', options: ['email', 'other'], default: 'email' },
  accepted: { type: 'boolean', default: true },
  price: { type: 'money' },
  invoices: {
    type: 'list',
    maximum: 12,
    fields: { month: { type: 'month', required: true }, paidOn: { type: 'date' } },
  },
  done: { type: 'choices', options: ['sign', 'pay'] },
  decisions: { type: 'decisions', questions: { approved: ['yes', 'no'] } },
};

const date = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
const day = date.map((value) => value.toISOString().slice(0, 10));
const month = day.map((value) => value.slice(0, 7));
const input = fc.record(
  {
    on: day,
    month,
    takenAt: fc.option(date.map((value) => value.toISOString().slice(0, 16))),
    count: fc.integer({ min: 1, max: 99 }),
    channel: fc.constant('other'),
    accepted: fc.constant(false),
    price: fc.record({ amount: fc.nat(99_999_900), currency: fc.constantFrom('UYU', 'CLP', 'USD') }),
    invoices: fc.array(fc.record({ month, paidOn: day }, { requiredKeys: ['month'] }), { maxLength: 12 }),
    done: fc.subarray(['sign', 'pay']),
    decisions: fc.record({ approved: fc.constantFrom('yes', 'no') }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

/** Through the address bar and back, as a browser does it. */
function throughAddress(value: Readonly<Record<string, unknown>>) {
  const text = new URLSearchParams(toQuery(fields, value).map(([key, said]) => [key, said])).toString();
  return fromQuery(fields, new URLSearchParams(text));
}

test('what a link is made of comes back whole, and nothing is ignored', () => {
  fc.assert(
    fc.property(input, (value) => {
      const { input: read, ignored } = throughAddress(value);
      expect(read).toEqual(value);
      expect(ignored).toEqual([]);
    }),
  );
});

test('values that are the default are left out of the link', () => {
  expect(toQuery(fields, { count: 0, channel: 'email', accepted: true })).toEqual([]);
});

test('keys are the names of the inputs, with dots for what lies inside', () => {
  const keys = toQuery(fields, {
    on: '2026-08-05',
    invoices: [{ month: '2026-01' }, { month: '2026-02', paidOn: '2026-03-01' }],
    decisions: { approved: 'no' },
  });
  expect(keys).toEqual([
    ['on', '2026-08-05'],
    ['invoices.1.month', '2026-01'],
    ['invoices.2.month', '2026-02'],
    ['invoices.2.paidOn', '2026-03-01'],
    ['decisions.approved', 'no'],
  ]);
});

test.each([
  { written: '1500-ARS', amount: 150_000 },
  { written: '1500ARS', amount: 150_000 },
  { written: '1500 ARS', amount: 150_000 },
  { written: '4500,50ARS', amount: 450_050 },
  { written: '1500CLP', amount: 1500 },
])('an amount written by hand loses no digit: $written', ({ written, amount }) => {
  const { input: read } = fromQuery(fields, new URLSearchParams({ price: written }));
  expect(read).toEqual({ price: { amount, currency: written.slice(-3) } });
});

describe('what a link should not hold is left out and named', () => {
  test.each([
    { query: 'colour=red', ignored: ['colour'] },
    { query: 'on=2026-2-3', ignored: ['on'] },
    { query: 'on=soon', ignored: ['on'] },
    { query: 'count=100', ignored: ['count'] },
    { query: 'count=1e3', ignored: ['count'] },
    { query: 'channel=pigeon', ignored: ['channel'] },
    { query: 'accepted=perhaps', ignored: ['accepted'] },
    { query: 'price=12.345-UYU', ignored: ['price'] },
    { query: 'price=1500_UYU', ignored: ['price'] },
    { query: 'price=1500', ignored: ['price'] },
    { query: 'invoices.0.month=2026-01', ignored: ['invoices.0.month'] },
    { query: 'invoices.13.month=2026-01', ignored: ['invoices.13.month'] },
    { query: 'done=sign,fly', ignored: ['done'] },
    { query: 'decisions.approved=maybe', ignored: ['decisions.approved'] },
    { query: '__proto__=x&constructor=y', ignored: ['__proto__', 'constructor'] },
    { query: 'decisions.__proto__=x', ignored: ['decisions.__proto__'] },
  ])('$query', ({ query, ignored }) => {
    expect(fromQuery(fields, new URLSearchParams(query))).toEqual({ input: {}, ignored });
  });

  test('a date that does not exist is kept, for the form to show', () => {
    expect(fromQuery(fields, new URLSearchParams('on=2026-02-30'))).toEqual({
      input: { on: '2026-02-30' },
      ignored: [],
    });
  });

  test('keys of the page around it are neither read nor named', () => {
    expect(fromQuery(fields, new URLSearchParams('lang=en&on=2026-08-05'))).toEqual({
      input: { on: '2026-08-05' },
      ignored: [],
    });
  });

  test('an empty value says nothing, and is no mistake', () => {
    expect(fromQuery(fields, new URLSearchParams('count=&accepted=&price=&colour='))).toEqual({
      input: {},
      ignored: ['colour'],
    });
  });

  test('of alternatives the first one stands, and the others are named', () => {
    expect(
      fromQuery(fields, new URLSearchParams('channel=email&count=3&on=2026-08-05'), { alternatives: ['on', 'count'] }),
    ).toEqual({
      input: { on: '2026-08-05', channel: 'email' },
      ignored: ['count'],
    });
  });

  test('of many keys the first eight are named, and it is said that there are more', () => {
    const query = Array.from('abcdefghi', (key) => [key, '1'] as [string, string]);
    expect(fromQuery(fields, query).ignored).toEqual([...'abcdefgh', '…']);
    expect(fromQuery(fields, query.slice(1)).ignored).toEqual([...'bcdefghi']);
  });

  test('any text at all is read without a throw, and few keys of modest length are named', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))), (pairs) => {
        const { ignored } = fromQuery(fields, pairs);
        expect(ignored.length).toBeLessThanOrEqual(9);
        expect(ignored.every((key) => key.length <= 41)).toBe(true);
      }),
    );
  });
});
