import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../../src/lib/calendar/civil-date.ts';
import { monthOf } from '../../../src/lib/calendar/month.ts';
import { holidayOn } from '../../../src/lib/holidays/index.ts';
import { monthBetween } from './any-date.ts';
import { ask } from './real-content.ts';

const month = monthBetween('2024-01-01', '2030-11-30');
const country = fc.constantFrom('CL', 'PE', 'MX');
const rest = (country: string, date: string) => weekdayOf(date) % 6 === 0 || holidayOn(country, date) !== undefined;

test('CT-11: no day before the issue is a working day of the month, and the issue is one', () => {
  fc.assert(
    fc.property(month, country, (month, country) => {
      const issuedOn = String(ask('casetracking', 'invoice-calendar', { month, country }).facts.issuedOn);
      expect(monthOf(issuedOn)).toBe(month);
      expect(rest(country, issuedOn)).toBe(false);
      for (let day = addDays(issuedOn, -1); monthOf(day) === month; day = addDays(day, -1))
        expect(rest(country, day)).toBe(true);
    }),
  );
});

test('CT-12: a term of business days never ends before one of calendar days', () => {
  fc.assert(
    fc.property(month, country, (month, country) => {
      const [calendar, business] = ['calendar-days', 'business-days'].map((term) =>
        String(ask('casetracking', 'invoice-calendar', { month, country }, { readings: { term } }).facts.dueOn),
      );
      expect(String(calendar) < String(business)).toBe(true);
    }),
  );
});
