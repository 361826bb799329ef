import { expect, test } from 'vitest';
import { decided, kindsOf } from '../../src/site/calculator-modules/decided-branches.ts';

const known = { kinds: ['date', 'month'], layout: 'embed', picture: 'week', countries: false } as const;

test.each([
  { of: 'the countries it has none of', source: 'a(provider.countries?.[b])', left: 'a(undefined?.[b])' },
  { of: 'its amounts', source: 'if (isMoney(value)) a(value)', left: 'if (false) a(value)' },
  { of: 'a layout', source: "a(data.layout === 'page')", left: 'a(false)' },
  { of: 'the layout it has', source: "a(layout !== 'embed')", left: 'a(false)' },
  { of: 'a picture', source: "a(plan?.kind === 'flow')", left: 'a(false)' },
  { of: 'the picture it has', source: "a(props.plan?.kind === 'week')", left: 'a(true)' },
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
    of: 'labels between one that occurs and what it falls through to',
    source: "switch (field.type) { case 'date': case 'money': case 'list': d(); }",
    left: "switch (field.type) { case 'date': case 'list': d(); }",
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
])('a program of dates that is embedded and draws a week loses $of', ({ source, left }) => {
  expect(decided(source, known)).toBe(left);
});

test('the kinds of a form are those of its lists too, each once', () => {
  const inner = { month: { type: 'month' }, paidOn: { type: 'date' } } as const;
  const fields = { asOf: { type: 'date' }, invoices: { type: 'list', fields: inner, maximum: 9 } } as const;
  expect(kindsOf(fields)).toEqual(['date', 'list', 'month']);
});
