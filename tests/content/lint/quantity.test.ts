import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable, differ, type Quantity, type Unit } from '../../../src/lib/authoring/lint/quantity.ts';

const units = [
  'minute',
  'hour',
  'day',
  'business-day',
  'week',
  'month',
  'year',
  'day-of-month',
  'of facturas',
] as const;
const quantity = fc.record({ value: fc.integer({ min: 1, max: 400 }), unit: fc.constantFrom<Unit>(...units) });
const of = (value: number, unit: Unit): Quantity => ({ value, unit });

test.each([
  { one: of(48, 'hour'), other: of(2, 'day'), differs: false },
  { one: of(48, 'hour'), other: of(2, 'business-day'), differs: true },
  { one: of(1, 'month'), other: of(27, 'day'), differs: true },
  { one: of(1, 'month'), other: of(28, 'day'), differs: false },
  { one: of(1, 'month'), other: of(31, 'day'), differs: false },
  { one: of(1, 'month'), other: of(32, 'day'), differs: true },
  { one: of(1, 'year'), other: of(12, 'month'), differs: false },
  { one: of(2, 'week'), other: of(14, 'day'), differs: false },
  { one: of(90, 'minute'), other: of(1, 'hour'), differs: true },
])(
  '$one.value $one.unit and $other.value $other.unit: other than one another is $differs',
  ({ one, other, differs }) => {
    expect(differ(one, other)).toBe(differs);
  },
);

test.each([
  { one: of(2, 'of facturas'), other: of(2, 'of usuarios') },
  { one: of(10, 'day-of-month'), other: of(10, 'day') },
  { one: of(2, 'of facturas'), other: of(2, 'hour') },
])('$one.unit and $other.unit are not held against each other', ({ one, other }) => {
  expect(comparable(one, other)).toBe(false);
});

test('whether two figures differ does not hang on which comes first, and none differs from itself', () => {
  fc.assert(
    fc.property(quantity, quantity, (one, other) => {
      expect(comparable(one, other)).toBe(comparable(other, one));
      if (comparable(one, other)) expect(differ(one, other)).toBe(differ(other, one));
      expect(differ(one, one)).toBe(false);
    }),
  );
});
