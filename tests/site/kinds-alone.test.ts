import { expect, test } from 'vitest';
import { kindsOf, withoutKinds } from '../../src/site/calculator-modules/kinds-alone.ts';

const absent = new Set(['money', 'list']);

test.each([
  { of: 'a comparison', source: "a(field.type === 'money')", left: 'a(false)' },
  { of: 'its opposite', source: "a(field.type !== 'list')", left: 'a(true)' },
  { of: 'a kind that occurs', source: "a(field.type === 'date')", left: "a(field.type === 'date')" },
  { of: 'anything else of that name', source: "a(audit.type === 'money')", left: "a(audit.type === 'money')" },
  {
    of: 'a case',
    source: "switch (field.type) { case 'money': m(); break; case 'date': d(); }",
    left: "switch (field.type) { case 'date': d(); }",
  },
  {
    of: 'a case that falls through to one that occurs',
    source: "switch (field.type) { case 'money': case 'date': d(); }",
    left: "switch (field.type) { case 'date': d(); }",
  },
  {
    of: 'a case that one that occurs falls through to',
    source: "switch (field.type) { case 'date': case 'money': d(); }",
    left: "switch (field.type) { case 'date': case 'money': d(); }",
  },
  {
    of: 'cases that fall through to each other',
    source: "switch (field.type) { case 'money': case 'list': m(); break; default: d(); }",
    left: 'switch (field.type) { default: d(); }',
  },
  {
    of: 'what stands inside of another case',
    source: "switch (field.type) { case 'date': d(field.type === 'list'); }",
    left: "switch (field.type) { case 'date': d(false); }",
  },
])('a program without amounts and lists loses $of', ({ source, left }) => {
  expect(withoutKinds(source, absent)).toBe(left);
});

test('the kinds of a form are those of its lists too, each once', () => {
  const inner = { month: { type: 'month' }, paidOn: { type: 'date' } } as const;
  const fields = { asOf: { type: 'date' }, invoices: { type: 'list', fields: inner, maximum: 9 } } as const;
  expect(kindsOf(fields)).toEqual(['date', 'list', 'month']);
});
