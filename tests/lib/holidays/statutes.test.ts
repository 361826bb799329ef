import { describe, expect, test } from 'vitest';
import { holidayCalendars, holidaysOf } from '../../../src/lib/holidays/index.ts';
import { argentina } from './statutes/argentina.ts';
import { chile } from './statutes/chile.ts';
import { colombia } from './statutes/colombia.ts';
import { mexico } from './statutes/mexico.ts';
import { peru } from './statutes/peru.ts';
import { easter, weekday } from './statutes/reckoning.ts';
import { uruguay, uruguayOffice } from './statutes/uruguay.ts';

const statutes: Readonly<Record<string, (year: number) => readonly string[]>> = {
  AR: argentina,
  CL: chile,
  CO: colombia,
  MX: mexico,
  PE: peru,
  UY: uruguay,
  'UY-office': uruguayOffice,
};
const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030];

test('every calendar is checked against its statutes', () => {
  expect([...holidayCalendars].sort()).toEqual(Object.keys(statutes).sort());
});

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2030, '2030-04-21'],
])('Easter of %i is %s, as the almanacs print it', (year, date) => {
  expect(easter(year)).toBe(date);
  expect(weekday(date)).toBe(7);
});

describe.each(Object.entries(statutes))('%s', (calendar, statute) => {
  test.each(years)('%i holds the dates its statutes give, no more and no fewer', (year) => {
    const dates = (holidaysOf(calendar) ?? []).map(({ date }) => date).filter((date) => date.startsWith(String(year)));
    expect(dates).toEqual([...new Set(statute(year))].sort());
  });
});
