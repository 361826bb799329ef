import { expect, test } from 'vitest';
import { holidayCalendars, holidayRows, namedHolidaysOf } from '../../../src/lib/holidays/index.ts';
import { calendarsOf, tableOfRows } from '../../../src/lib/holidays/rows.ts';
import { locales } from '../../../src/lib/language/locale.ts';

const every = holidayCalendars.flatMap((calendar) => locales.map((locale) => ({ calendar, locale })));

test.each(every)('the rows of $calendar in $locale are read back as the calendar itself', ({ calendar, locale }) => {
  const rows = holidayRows(calendar, locale);
  expect(rows && tableOfRows(rows).days).toEqual(namedHolidaysOf(calendar, locale));
});

test('two holidays that meet share their date, both names kept', () => {
  const { days } = tableOfRows({ days: ['0501', '- - 0501 - - - -'], names: ['Labour Day', 'Ascension'] });
  expect(days.find(({ date }) => date === '2026-05-01')?.name).toBe('Labour Day / Ascension');
});

test('an unknown calendar has no rows, and a page without its rows no table', () => {
  expect(holidayRows('XX', 'es')).toBeUndefined();
  expect(calendarsOf({}).holidays('CO')).toBeUndefined();
});
