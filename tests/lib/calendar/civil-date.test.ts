import { addDays as addDaysElsewhere, differenceInCalendarDays, format, getDay } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayNumber,
  dayOf,
  daysBetween,
  earlier,
  fromDayNumber,
  isCivilDate,
  later,
  weekdayOf,
} from '../../../src/lib/calendar/civil-date.ts';

const runs = { numRuns: 1000, seed: 45 };
const anyDayNumber = fc.integer({ min: dayNumber('0101-01-01'), max: dayNumber('9999-12-31') });

/** Noon on the device, which changes of clocks do not move to another date. */
function noon(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

describe('a civil date', () => {
  test.each([
    { value: '2026-02-28', is: true },
    { value: '2028-02-29', is: true },
    { value: '2000-02-29', is: true },
    { value: '0001-01-01', is: true },
    { value: '9999-12-31', is: true },
    { value: '2026-02-29', is: false },
    { value: '1900-02-29', is: false },
    { value: '2026-04-31', is: false },
    { value: '2026-06-31', is: false },
    { value: '2026-09-31', is: false },
    { value: '2026-11-31', is: false },
    { value: '2026-01-32', is: false },
    { value: '2026-01-00', is: false },
    { value: '2026-00-10', is: false },
    { value: '2026-13-01', is: false },
    { value: '0000-01-01', is: false },
    { value: '2026-1-01', is: false },
    { value: '26-01-01', is: false },
    { value: '10/08/2026', is: false },
    { value: '2026-08-10T00:00', is: false },
    { value: ' 2026-08-10', is: false },
    { value: '2026-08-10\n', is: false },
    { value: '', is: false },
    { value: 20260810, is: false },
    { value: null, is: false },
    { value: undefined, is: false },
    { value: ['2026-08-10'], is: false },
    { value: new Date(0), is: false },
  ])('$value: $is', ({ value, is }) => {
    expect(isCivilDate(value)).toBe(is);
  });

  test('is any day counted from 1970, and gives the count back', () => {
    fc.assert(
      fc.property(anyDayNumber, (days) => {
        const date = fromDayNumber(days);
        expect(isCivilDate(date)).toBe(true);
        expect(dayNumber(date)).toBe(days);
        expect(Date.parse(`${date}T00:00Z`)).toBe(days * 86_400_000);
        expect(dayOf(date)).toBe(new Date(days * 86_400_000).getUTCDate());
      }),
      runs,
    );
  });

  test('sorts as it comes in time', () => {
    fc.assert(
      fc.property(anyDayNumber, anyDayNumber, (one, two) => {
        const [a, b] = [fromDayNumber(one), fromDayNumber(two)];
        expect(a < b).toBe(one < two);
        expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort());
      }),
      runs,
    );
  });
});

describe('moving by days', () => {
  test.each([
    { date: '2026-02-28', days: 1, found: '2026-03-01' },
    { date: '2028-02-28', days: 1, found: '2028-02-29' },
    { date: '2026-03-01', days: -1, found: '2026-02-28' },
    { date: '2026-12-31', days: 1, found: '2027-01-01' },
    { date: '1970-01-01', days: -1, found: '1969-12-31' },
    { date: '2011-12-29', days: 1, found: '2011-12-30' },
    { date: '2026-08-05', days: 0, found: '2026-08-05' },
    { date: '2026-08-05', days: 365, found: '2027-08-05' },
  ])('$days from $date is $found', ({ date, days, found }) => {
    expect(addDays(date, days)).toBe(found);
    expect(daysBetween(date, found)).toBe(days);
  });

  test('agrees with date-fns', () => {
    fc.assert(
      fc.property(anyDayNumber, fc.integer({ min: -20_000, max: 20_000 }), (start, days) => {
        const date = fromDayNumber(start);
        fc.pre(start + days >= dayNumber('0101-01-01') && start + days <= dayNumber('9999-12-31'));
        const moved = addDaysElsewhere(noon(date), days);
        expect(addDays(date, days)).toBe(format(moved, 'yyyy-MM-dd'));
        expect(daysBetween(date, addDays(date, days))).toBe(differenceInCalendarDays(moved, noon(date)));
        expect(weekdayOf(date)).toBe(getDay(noon(date)));
      }),
      runs,
    );
  });
});
