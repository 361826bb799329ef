import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCivilDate } from '../../../src/lib/calendar/civil-date.ts';
import {
  coverage,
  type Holiday,
  holidayCalendars,
  holidayOn,
  holidaysOf,
  isCovered,
  namedHolidaysOf,
} from '../../../src/lib/holidays/index.ts';

const closing: Holiday = { date: '2026-07-14', name: { es: 'Cierre anual', en: 'Annual closing' } };

describe('the list of a calendar', () => {
  test.each(holidayCalendars)(
    '%s: dates that exist, in order, each once, all covered, named in both languages',
    (calendar) => {
      const holidays = holidaysOf(calendar) ?? [];
      const dates = holidays.map(({ date }) => date);
      expect(dates.length).toBeGreaterThan(0);
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(dates.filter((date) => !(isCivilDate(date) && isCovered(date)))).toEqual([]);
      expect(holidays.filter(({ name }) => name.es === '' || name.en === '')).toEqual([]);
    },
  );

  test('reaches from the first year to the last', () => {
    for (const calendar of holidayCalendars) {
      expect(holidaysOf(calendar)?.at(0)?.date).toBe('2024-01-01');
      expect(holidaysOf(calendar)?.at(-1)?.date).toBe('2030-12-25');
    }
  });

  test('is the same array every time while nothing is changed', () => {
    expect(holidaysOf('CO')).toBe(holidaysOf('CO'));
  });

  test.each(['XX', 'co', '', '__proto__', 'constructor', 'toString', 'UY-', '\u0000'])(
    'the unknown calendar «%s» has none',
    (calendar) => {
      expect(holidaysOf(calendar)).toBeUndefined();
      expect(holidaysOf(calendar, { extra: [closing] })).toBeUndefined();
      expect(namedHolidaysOf(calendar, 'es')).toBeUndefined();
      expect(holidayOn(calendar, '2026-01-01')).toBeUndefined();
    },
  );
});

describe('names', () => {
  test('come in the language asked for', () => {
    const on = (locale: 'es' | 'en') => namedHolidaysOf('CO', locale)?.find(({ date }) => date === '2026-12-25');
    expect(on('es')).toEqual({ date: '2026-12-25', name: 'Navidad' });
    expect(on('en')).toEqual({ date: '2026-12-25', name: 'Christmas Day' });
  });

  test('are those of one day, or none', () => {
    expect(holidayOn('CO', '2026-07-20')).toEqual({
      date: '2026-07-20',
      name: { es: 'Día de la Independencia', en: 'Independence Day' },
    });
    expect(holidayOn('CO', '2026-07-21')).toBeUndefined();
  });
});

describe('coverage', () => {
  test.each([
    { date: '2023-12-31', covered: false },
    { date: '2024-01-01', covered: true },
    { date: '2030-12-31', covered: true },
    { date: '2031-01-01', covered: false },
  ])('$date: $covered', ({ date, covered }) => {
    expect(isCovered(date)).toBe(covered);
  });

  test('says its ends', () => {
    expect(coverage).toEqual({ from: '2024-01-01', until: '2030-12-31' });
  });
});

describe('changes', () => {
  test('an extra day is closed too, in its place', () => {
    const dates = holidaysOf('CO', { extra: [closing] })?.map(({ date }) => date) ?? [];
    expect(dates.slice(dates.indexOf('2026-07-13'), dates.indexOf('2026-07-20'))).toEqual(['2026-07-13', '2026-07-14']);
    expect(holidayOn('CO', '2026-07-14', { extra: [closing] })).toEqual(closing);
    expect(namedHolidaysOf('CO', 'en', { extra: [closing] })).toContainEqual({
      date: '2026-07-14',
      name: 'Annual closing',
    });
  });

  test('an extra day that is a holiday already keeps both names', () => {
    const extra = [{ ...closing, date: '2026-12-25' }];
    expect(holidayOn('CO', '2026-12-25', { extra })?.name.es).toBe('Navidad / Cierre anual');
  });

  test('a removed day is open', () => {
    expect(holidayOn('CO', '2026-07-13', { removed: ['2026-07-13'] })).toBeUndefined();
  });

  test('removing and adding a day gives it the new name', () => {
    const extra = [{ ...closing, date: '2026-12-25' }];
    expect(holidayOn('CO', '2026-12-25', { removed: ['2026-12-25'], extra })?.name.es).toBe('Cierre anual');
  });

  test('leave the calendar itself as it was', () => {
    const before = holidaysOf('CO')?.length;
    holidaysOf('CO', { extra: [closing], removed: ['2026-07-13'] });
    expect(holidaysOf('CO')).toHaveLength(before ?? 0);
  });

  test('whatever is removed is gone and whatever is added is there, in order and once', () => {
    const day = fc
      .date({ min: new Date(coverage.from), max: new Date(coverage.until), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...holidayCalendars), fc.array(day), fc.array(day), (calendar, removed, added) => {
        const extra = added.map((date) => ({ ...closing, date }));
        const dates = holidaysOf(calendar, { extra, removed })?.map(({ date }) => date) ?? [];
        const base = holidaysOf(calendar)?.map(({ date }) => date) ?? [];
        const wanted = new Set([...base.filter((date) => !removed.includes(date)), ...added]);
        expect(dates).toEqual([...wanted].sort());
      }),
    );
  });
});
