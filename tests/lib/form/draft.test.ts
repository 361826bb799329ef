import { expect, test } from 'vitest';
import { draftOf, inputOf, isUnfinished, rawOf } from '../../../src/lib/form/draft.ts';
import type { Field, Fields } from '../../../src/lib/input/fields.ts';

const date: Field = { type: 'date' };
const moment: Field = { type: 'date-time', nullable: true };
const integer: Field = { type: 'integer', minimum: 0, maximum: 9 };
const money: Field = { type: 'money' };

test.each([
  { field: date, draft: '2026-8-5', raw: '2026-08-05' },
  { field: date, draft: '--', raw: undefined },
  { field: date, draft: '2026-2-30', raw: '2026-02-30' },
  { field: { type: 'month' } as const, draft: '2026-9', raw: '2026-09' },
  { field: moment, draft: '2026-8-5T9:30', raw: '2026-08-05T09:30' },
  { field: moment, draft: '2026-8-5T930', raw: '2026-08-05T09:30' },
  { field: moment, draft: null, raw: null },
  { field: integer, draft: ' 3', raw: 3 },
  { field: integer, draft: 'three', raw: 'three' },
  { field: integer, draft: '', raw: undefined },
  { field: money, draft: '1500,50 UYU', raw: { amount: 150050, currency: 'UYU' } },
  { field: money, draft: '50.000 CLP', raw: { amount: 50000, currency: 'CLP' } },
  { field: money, draft: '50,000 USD', raw: { amount: 5000000, currency: 'USD' } },
  { field: money, draft: '1.500,50 ARS', raw: { amount: 150050, currency: 'ARS' } },
  { field: money, draft: '1,234,567.8 MXN', raw: { amount: 123456780, currency: 'MXN' } },
  { field: money, draft: '$1500 UYU', raw: { amount: 150000, currency: 'UYU' } },
  { field: money, draft: '1500UYU UYU', raw: { amount: 150000, currency: 'UYU' } },
  { field: money, draft: '1.500.50 UYU', raw: '1.500.50 UYU' },
  { field: money, draft: '0.500 UYU', raw: '0.500 UYU' },
  { field: money, draft: '1500USD UYU', raw: '1500USD UYU' },
  { field: money, draft: ' UYU', raw: undefined },
  { field: money, draft: 'much UYU', raw: 'much UYU' },
])('$draft in a $field.type field is read as $raw', ({ field, draft, raw }) => {
  expect(rawOf(field, draft)).toEqual(raw);
});

test.each([
  { field: date, draft: '--', unfinished: false },
  { field: date, draft: '--5', unfinished: true },
  { field: date, draft: '2026-8-', unfinished: true },
  { field: moment, draft: '2026--5T9:30', unfinished: true },
  { field: date, draft: '202-8-5', unfinished: true },
  { field: date, draft: '2026-2-30', unfinished: false },
  { field: moment, draft: '2026-8-5T', unfinished: true },
  { field: moment, draft: '2026-8-5T9:30', unfinished: false },
  { field: integer, draft: '3', unfinished: false },
])('$draft in a $field.type field is unfinished: $unfinished', ({ field, draft, unfinished }) => {
  expect(isUnfinished(field, draft)).toBe(unfinished);
});

test('a value shown in the form is read back as it was', () => {
  const fields: Fields = {
    on: date,
    at: moment,
    count: integer,
    price: money,
    rows: { type: 'list', maximum: 3, fields: { on: date } },
  };
  const input = {
    on: '2026-08-05',
    at: null,
    count: 3,
    price: { amount: 5, currency: 'UYU' },
    rows: [{ on: '2026-01-02' }],
  };
  const drafts = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, draftOf(field, input[name as keyof typeof input])]),
  );
  expect(inputOf(fields, drafts)).toEqual(input);
});
