import { expect, test } from 'vitest';
import { createFormat } from '../../../src/lib/language/format.ts';

test.each([
  { locale: 'es', year: '2026', day: 'miércoles 5 de agosto', moment: 'miércoles 5 de agosto a las 11:00' },
  {
    locale: 'es',
    year: '2027',
    day: 'miércoles 5 de agosto de 2026',
    moment: 'miércoles 5 de agosto de 2026 a las 11:00',
  },
  { locale: 'es', year: '', day: 'miércoles 5 de agosto de 2026', moment: 'miércoles 5 de agosto de 2026 a las 11:00' },
  { locale: 'en', year: '2026', day: 'Wednesday 5 August', moment: 'Wednesday 5 August at 11:00' },
  { locale: 'en', year: '2025', day: 'Wednesday 5 August 2026', moment: 'Wednesday 5 August 2026 at 11:00' },
] as const)('$locale: in "$year" a day of 2026 is "$day"', ({ locale, year, day, moment }) => {
  const format = createFormat(locale, 'UY', year);
  expect(format.dayAndMonth('2026-08-05')).toBe(day);
  expect(format.dateTime('2026-08-05T11:00:00-03:00', format.dayAndMonth)).toBe(moment);
});

test('a date always has its year', () => {
  expect(createFormat('es', 'UY', '2026').date('2026-08-05')).toBe('miércoles 5 de agosto de 2026');
});
