import { describe, expect, test } from 'vitest';
import { holidayOn, holidaysOf } from '../../../src/lib/holidays/index.ts';
import { easter, plus } from './statutes/reckoning.ts';

const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030];

describe('what date-holidays 3.37.0 has wrong is right here', () => {
  test.each(['CL', 'CO', 'PE'])('Easter Sunday is no holiday of its own in %s', (calendar) => {
    for (const year of years) expect(holidayOn(calendar, easter(year))).toBeUndefined();
  });

  test('Holy Saturday is a holiday in Chile', () => {
    for (const year of years) expect(holidayOn('CL', plus(easter(year), -1))?.name.es).toBe('Sábado Santo');
  });

  test.each(['2024', '2030'])('Mexico inaugurates on 1 October %s, not on 1 December', (year) => {
    expect(holidayOn('MX', `${year}-10-01`)?.name.en).toBe('Presidential inauguration');
    expect(holidayOn('MX', `${year}-12-01`)).toBeUndefined();
  });

  test('Argentina took Sunday 12 October 2025 to Friday 10', () => {
    expect(holidayOn('AR', '2025-10-10')).toBeDefined();
    expect(holidayOn('AR', '2025-10-12')).toBeUndefined();
  });

  test.each(['2025-06-30', '2030-07-01'])('two Colombian holidays on %s are one day with both names', (date) => {
    const that = (holidaysOf('CO') ?? []).filter((holiday) => holiday.date === date);
    expect(that.map(({ name }) => name)).toEqual([
      {
        es: 'Sagrado Corazón de Jesús / San Pedro y San Pablo',
        en: 'Sacred Heart / Saints Peter and Paul',
      },
    ]);
  });

  test('Colombia moves Ascension Day, not the Assumption, to the sixth Monday after Easter', () => {
    expect(holidayOn('CO', '2026-05-18')?.name.es).toBe('Ascensión del Señor');
  });

  test('Tourism Week closes the offices of Uruguay Monday to Friday and is no public holiday', () => {
    for (const year of years) {
      const week = [-6, -5, -4, -3, -2].map((days) => plus(easter(year), days));
      for (const day of week) expect(holidayOn('UY-office', day)?.name.es).toBe('Semana de Turismo');
      for (const day of week) expect(holidayOn('UY', day)).toBeUndefined();
    }
  });
});

describe('what was decided or changed by law', () => {
  test('Colombia has the Monday from 9 July since 2026', () => {
    expect(holidayOn('CO', '2026-07-13')?.name.es).toBe('Nuestra Señora del Rosario de Chiquinquirá');
    expect(holidayOn('CO', '2025-07-14')).toBeUndefined();
  });

  test('the Saturday of the Chilean vote of October 2024 was a working day, its Sunday a holiday', () => {
    expect(holidayOn('CL', '2024-10-26')).toBeUndefined();
    expect(holidayOn('CL', '2024-10-27')).toBeDefined();
  });

  test('Peru has its sixteen holidays a year and none of the days off decreed for its public sector alone', () => {
    for (const year of years) {
      const dates = (holidaysOf('PE') ?? []).filter(({ date }) => date.startsWith(String(year)));
      expect(dates).toHaveLength(16);
    }
  });

  test('the day a President takes office is a holiday in Uruguay', () => {
    expect(holidayOn('UY', '2030-03-01')?.name.es).toBe('Transmisión del mando presidencial');
  });

  test('every public holiday of Uruguay closes its offices too', () => {
    const office = new Set((holidaysOf('UY-office') ?? []).map(({ date }) => date));
    expect((holidaysOf('UY') ?? []).filter(({ date }) => !office.has(date))).toEqual([]);
  });
});
