import { addMonths as addMonthsElsewhere, format, lastDayOfMonth } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, fromDayNumber } from '../../../src/lib/calendar/civil-date.ts';
import {
  addMonths,
  addMonthsClamped,
  dayOfMonth,
  firstDayOf,
  isMonth,
  lastDayOf,
  monthOf,
} from '../../../src/lib/calendar/month.ts';

const runs = { numRuns: 1000, seed: 45 };
const anyDate = fc.integer({ min: dayNumber('0201-01-01'), max: dayNumber('9799-12-31') }).map(fromDayNumber);

/** Noon on the device, which changes of clocks do not move to another date. */
function noon(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

describe('a month', () => {
  test.each([
    { value: '2026-08', is: true },
    { value: '0001-01', is: true },
    { value: '9999-12', is: true },
    { value: '0000-12', is: false },
    { value: '2026-00', is: false },
    { value: '2026-13', is: false },
    { value: '2026-8', is: false },
    { value: '2026-08-01', is: false },
    { value: '12026-08', is: false },
    { value: 'agosto', is: false },
    { value: '', is: false },
    { value: 202608, is: false },
    { value: null, is: false },
  ])('$value: $is', ({ value, is }) => {
    expect(isMonth(value)).toBe(is);
  });

  test.each([
    { month: '2026-02', last: '2026-02-28' },
    { month: '2028-02', last: '2028-02-29' },
    { month: '2100-02', last: '2100-02-28' },
    { month: '2026-04', last: '2026-04-30' },
    { month: '2026-12', last: '2026-12-31' },
  ])('$month ends on $last', ({ month, last }) => {
    expect(lastDayOf(month)).toBe(last);
    expect(monthOf(last)).toBe(month);
    expect(firstDayOf(month)).toBe(`${month}-01`);
  });

  test.each([
    { month: '2026-11', count: 2, found: '2027-01' },
    { month: '2026-11', count: 1, found: '2026-12' },
    { month: '2026-01', count: -1, found: '2025-12' },
    { month: '2026-01', count: -13, found: '2024-12' },
    { month: '2026-08', count: 0, found: '2026-08' },
    { month: '0999-12', count: 1, found: '1000-01' },
    { month: '1000-01', count: -1, found: '0999-12' },
  ])('$count from $month is $found', ({ month, count, found }) => {
    expect(addMonths(month, count)).toBe(found);
  });

  test.each([
    { month: '2026-02', day: 15, found: '2026-02-15' },
    { month: '2026-02', day: 28, found: '2026-02-28' },
    { month: '2026-02', day: 29, found: '2026-02-28' },
    { month: '2026-04', day: 31, found: '2026-04-30' },
    { month: '2026-08', day: 1, found: '2026-08-01' },
  ])('day $day of $month is $found', ({ month, day, found }) => {
    expect(dayOfMonth(month, day)).toBe(found);
  });
});

describe('moving a date by months', () => {
  test.each([
    { date: '2028-03-31', count: -1, found: '2028-02-29' },
    { date: '2026-01-31', count: 1, found: '2026-02-28' },
    { date: '2026-01-30', count: 1, found: '2026-02-28' },
    { date: '2026-01-28', count: 1, found: '2026-02-28' },
    { date: '2026-08-31', count: 12, found: '2027-08-31' },
    { date: '2028-02-29', count: 12, found: '2029-02-28' },
    { date: '2026-08-05', count: 0, found: '2026-08-05' },
  ])('$count from $date is $found', ({ date, count, found }) => {
    expect(addMonthsClamped(date, count)).toBe(found);
  });

  test('agrees with date-fns', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -1200, max: 1200 }), (date, count) => {
        expect(addMonthsClamped(date, count)).toBe(format(addMonthsElsewhere(noon(date), count), 'yyyy-MM-dd'));
        expect(lastDayOf(monthOf(date))).toBe(format(lastDayOfMonth(noon(date)), 'yyyy-MM-dd'));
      }),
      runs,
    );
  });
});
