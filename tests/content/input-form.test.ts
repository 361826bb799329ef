import { expect, test } from 'vitest';
import { inputForm } from '../../src/lib/authoring/input-form.ts';
import { parseStrictly } from '../../src/lib/authoring/parse-strictly.ts';
import { weekday } from '../../src/lib/authoring/schema-parts.ts';
import type { Field } from '../../src/lib/input/fields.ts';

const month = { type: 'month', required: true } as const;

test.each<{ field: Field; form: string }>([
  { field: { type: 'date' }, form: '2026-08-05' },
  { field: { type: 'integer', minimum: 1, maximum: 9 }, form: 'from 1 to 9' },
  { field: { type: 'choice', options: ['a', 'b'] }, form: 'one of a, b' },
  { field: { type: 'money' }, form: '{ amount: 100, currency: USD }' },
  { field: { type: 'list', maximum: 9, fields: { month, paidOn: { type: 'date' } } }, form: '[{ month: 2026-08 }]' },
  { field: { type: 'choices', options: ['a', 'b'] }, form: 'such as [a]' },
  { field: { type: 'decisions', questions: { approved: ['yes', 'no'] } }, form: '{ approved: yes }' },
])('a $field.type is written as $form', ({ field, form }) => {
  expect(inputForm(field)).toContain(form);
});

test('the name of a weekday is told the numbers there are', () => {
  expect(parseStrictly(weekday, 'sábado').error?.issues[0]?.message).toMatch(/0 is Sunday/);
});
