import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCell } from '../../../src/lib/bulk/cell.ts';
import { matchColumns, rowInput } from '../../../src/lib/bulk/columns.ts';
import { neutral } from '../../../src/lib/bulk/neutral.ts';
import { faultyRow, resultColumns, resultOf } from '../../../src/lib/bulk/results.ts';
import { templateOf } from '../../../src/lib/bulk/template.ts';
import { calculators } from '../../../src/lib/catalog/calculators.generated.ts';
import { providers } from '../../../src/lib/catalog/providers.generated.ts';
import { openingInput } from '../../../src/lib/form/opening.ts';
import { calculate } from '../../../src/lib/index.ts';
import type { Fields } from '../../../src/lib/input/fields.ts';

const fields: Fields = {
  on: { type: 'date' },
  month: { type: 'month' },
  takenAt: { type: 'date-time', nullable: true },
  count: { type: 'integer', minimum: 0, maximum: 9 },
  agreed: { type: 'boolean' },
  fee: { type: 'money' },
  plan: { type: 'choice', options: ['monthly'] },
  done: { type: 'choices', options: ['a', 'b'] },
  decided: { type: 'decisions', questions: { offer: ['yes', 'no'] } },
  invoices: { type: 'list', maximum: 5, fields: { month: { type: 'month' }, paidOn: { type: 'date' } } },
};

test.each([
  ['date', { type: 'date' }, ' 2026-08-05 ', '2026-08-05'],
  ['date as a Spanish spreadsheet rewrites it', { type: 'date' }, '05/08/2026', '2026-08-05'],
  ['date with points', { type: 'date' }, '5.8.2026', '2026-08-05'],
  ['date that is none', { type: 'date' }, 'mañana', 'mañana'],
  ['month', { type: 'month' }, '9/2026', '2026-09'],
  ['moment', { type: 'date-time' }, '2026-07-10T15:30', '2026-07-10T15:30'],
  ['moment as a spreadsheet rewrites it', { type: 'date-time' }, '10/7/2026 9:30', '2026-07-10T09:30'],
  ['moment with its offset', { type: 'date-time' }, '2026-07-10T15:30:00-05:00', '2026-07-10T15:30:00-05:00'],
  ['moment that never came', { type: 'date-time', nullable: true }, 'Nunca', null],
  ['whole number', { type: 'integer', minimum: 0, maximum: 9 }, '3', 3],
  ['broken number', { type: 'integer', minimum: 0, maximum: 9 }, '3,5', '3,5'],
  ['yes as a Spanish spreadsheet has it', { type: 'boolean' }, 'VERDADERO', true],
  ['no', { type: 'boolean' }, 'No', false],
  ['neither', { type: 'boolean' }, 'quizá', 'quizá'],
  ['amount with a comma', { type: 'money' }, '1500,50 UYU', { amount: 150_050, currency: 'UYU' }],
  ['amount of a link', { type: 'money' }, '1500.50-UYU', { amount: 150_050, currency: 'UYU' }],
  ['amount after its currency', { type: 'money' }, 'clp 1500', { amount: 1500, currency: 'CLP' }],
  ['list of names', { type: 'choices', options: ['a', 'b'] }, 'a| b', ['a', 'b']],
  ['blank', { type: 'date' }, '  ', undefined],
] as const)('a cell with a %s is read', (_, field, cell, value) => {
  expect(readCell(field, cell)).toEqual(value);
});

describe('columns', () => {
  test('are matched by name whatever their case, and others are kept', () => {
    const { inputs, kept } = matchColumns(fields, [
      'Client',
      ' ON ',
      'invoices.2.paidOn',
      'decided.offer',
      '',
      'on',
      'constructor',
    ]);
    expect(inputs.map(({ column }) => column)).toEqual([1, 2, 3]);
    expect(kept).toEqual(['Client', 'on', 'constructor']);
  });

  test.each([
    'invoices',
    'invoices.0.month',
    'invoices.6.month',
    'invoices.1.other',
    'on.1',
    'decided.other',
    '__proto__',
  ])('a header %s is no input', (header) => {
    expect(matchColumns(fields, [header]).inputs).toEqual([]);
  });

  test('make the input of a row, lists closed up and blanks left out', () => {
    const headers = ['on', 'invoices.3.month', 'invoices.1.month', 'invoices.1.paidOn', 'decided.offer', 'count'];
    const columns = matchColumns(fields, headers);
    expect(rowInput(columns, ['2026-08-05', '2026-03', '2026-01', '', 'yes'])).toEqual({
      on: '2026-08-05',
      invoices: [{ month: '2026-01' }, { month: '2026-03' }],
      decided: { offer: 'yes' },
    });
  });
});

const pairs = providers.flatMap(({ source, calculators: own }) =>
  Object.entries(own).flatMap(([id, { versions }]) => {
    const calculator = calculators.find((entry) => entry.calculator.id === id)?.calculator;
    const parameters = versions.at(-1)?.parameters;
    return calculator && parameters
      ? [{ provider: source, calculator, fields: calculator.fields(parameters, source) }]
      : [];
  }),
);

test.each(pairs)(
  'the template of $provider.id $calculator.id works as it comes',
  ({ provider, calculator, fields }) => {
    const { headers, example } = templateOf(fields, openingInput(calculator, fields, '2026-11-23T10:00'));
    const columns = matchColumns(fields, headers);
    expect(columns.kept).toEqual([]);
    expect(columns.inputs.length).toBe(headers.length);
    const outcome = calculate(provider.id, calculator.id, rowInput(columns, example));
    expect(outcome.problems).toEqual([]);
  },
);

describe('results', () => {
  const good = resultOf(calculate('zetalibra', 'cancellation', { requestedOn: '2026-08-05' }));
  const bad = resultOf(calculate('zetalibra', 'cancellation', { requestedOn: '2026-13-05' }));

  test('give the facts by name, and the prudent dates beside them', () => {
    expect(good.cells).toMatchObject({
      status: 'determined',
      answer: 'accepted',
      dataDeletedOn: '2026-09-30',
      'prudent.dataDeletedOn': '2026-09-05',
      problems: '',
    });
    expect(good.problems).toEqual([]);
  });

  test('name the field of every problem, and give no facts', () => {
    expect(bad.cells).toMatchObject({ status: 'invalid', answer: '' });
    expect(bad.problems.join()).toContain('requestedOn');
    expect(bad.cells).not.toHaveProperty('dataDeletedOn');
  });

  test('have a column for whatever some row fills, problems last', () => {
    const columns = resultColumns([bad, good, faultyRow('torn')]);
    expect(columns.slice(0, 3)).toEqual(['status', 'answer', 'sentence']);
    expect(columns.at(-1)).toBe('problems');
    expect(columns).toContain('dataDeletedOn');
    expect(columns).not.toContain('noticeKind');
    expect(new Set(columns).size).toBe(columns.length);
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\rx', '\nx', '＝1', '=a\nb', '\u{feff}=1'])(
  'a cell that begins a formula (%j) gets an apostrophe',
  (cell) => {
    expect(neutral(cell)).toBe(`'${cell}`);
  },
);

test('any other cell stays as it is, and a cell made neutral is not changed again', () => {
  fc.assert(
    fc.property(fc.string(), (cell) => {
      const once = neutral(cell);
      expect([cell, `'${cell}`]).toContain(once);
      expect(neutral(once)).toBe(once);
    }),
  );
});
