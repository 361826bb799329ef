import type { Locale } from './locale.ts';

/**
 * Names of months and weekdays, written out rather than asked of `Intl`: runtimes carry different language data,
 * and the same input must give the same words everywhere.
 */
interface CalendarNames {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

export const calendarNames: Readonly<Record<Locale, CalendarNames>> = {
  es: {
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  },
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  },
};

/** Countries whose Spanish drops the p of «septiembre». */
const SETIEMBRE = new Set(['UY', 'PE']);

/** A month's name, 1 to 12, as the region writes it. */
export function monthName(month: number, locale: Locale, region: string): string {
  if (locale === 'es' && month === 9 && SETIEMBRE.has(region)) return 'setiembre';
  return calendarNames[locale].months[month - 1] ?? '';
}
