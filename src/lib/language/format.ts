import { type CivilDate, dayOf, weekdayOf } from '../calendar/civil-date.ts';
import type { Month } from '../calendar/month.ts';
import { decimalsOf } from '../input/amount.ts';
import type { Money } from '../outcome/outcome.ts';
import type { Locale } from './locale.ts';
import { calendarNames, monthName } from './names.ts';

/** How dates, times, amounts and lists are said in one language and region. */
export interface Format {
  readonly locale: Locale;
  /** `miércoles 5 de agosto de 2026`, `Wednesday 5 August 2026`. */
  date(date: CivilDate): string;
  /** `miércoles 5 de agosto`: for use where the year is plain. */
  dayAndMonth(date: CivilDate): string;
  /** `5 ago`: for a picture's marks. */
  shortDate(date: CivilDate): string;
  /** `setiembre de 2026`. */
  month(month: Month): string;
  /** `setiembre`. */
  monthName(month: Month): string;
  /** `martes 14 de julio de 2026 a las 11:00`, from an ISO date-time with or without an offset. */
  dateTime(dateTime: string): string;
  /** `11:00`; seconds only when there are some. */
  time(dateTime: string): string;
  money(money: Money): string;
  /** `a, b y c`. */
  list(items: readonly string[]): string;
}

/** The words of one language, in the spelling of a region (ISO 3166 code, '' for none). */
export function createFormat(locale: Locale, region = ''): Format {
  const key = locale + region;
  const format = known.get(key) ?? (locale === 'es' ? spanish(region) : english(region));
  known.set(key, format);
  return format;
}

const known = new Map<string, Format>();

function shared(locale: Locale, region: string) {
  const name = (month: Month) => monthName(Number(month.slice(5, 7)), locale, region);
  const shortMonth = (month: Month) => name(month).slice(0, 3);
  return {
    locale,
    monthName: name,
    weekday: (date: CivilDate) => calendarNames[locale].weekdays[weekdayOf(date)] ?? '',
    shortDate: (date: CivilDate) => `${dayOf(date)} ${shortMonth(date)}`,
    time: (dateTime: string) => dateTime.slice(11, dateTime.slice(16, 19) === ':00' || dateTime.length < 19 ? 16 : 19),
    money: (money: Money) => formatMoney(money, locale),
  };
}

function spanish(region: string): Format {
  const base = shared('es', region);
  const dayAndMonth = (date: CivilDate) => `${base.weekday(date)} ${dayOf(date)} de ${base.monthName(date)}`;
  const date = (value: CivilDate) => `${dayAndMonth(value)} de ${value.slice(0, 4)}`;
  return {
    ...base,
    date,
    dayAndMonth,
    month: (month) => `${base.monthName(month)} de ${month.slice(0, 4)}`,
    dateTime: (value) => `${date(value.slice(0, 10))} a ${hourArticle(value)} ${base.time(value)}`,
    list: (items) => joined(items, 'y'),
  };
}

function english(region: string): Format {
  const base = shared('en', region);
  const dayAndMonth = (date: CivilDate) => `${base.weekday(date)} ${dayOf(date)} ${base.monthName(date)}`;
  const date = (value: CivilDate) => `${dayAndMonth(value)} ${value.slice(0, 4)}`;
  return {
    ...base,
    date,
    dayAndMonth,
    month: (month) => `${base.monthName(month)} ${month.slice(0, 4)}`,
    dateTime: (value) => `${date(value.slice(0, 10))} at ${base.time(value)}`,
    list: (items) => joined(items, 'and'),
  };
}

/** Spanish counts one o'clock in the singular: «a la 1:00», «a las 11:00». */
function hourArticle(dateTime: string): string {
  return dateTime.slice(11, 13) === '01' ? 'la' : 'las';
}

function joined(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

function formatMoney({ amount, currency }: Money, locale: Locale): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, locale === 'es' ? '.' : ',');
  const fraction = decimals ? (locale === 'es' ? ',' : '.') + digits.slice(-decimals) : '';
  return `${amount < 0 ? '−' : ''}${currency} ${whole}${fraction}`;
}
// formatMoney({ amount: 150000, currency: 'UYU' }, 'es') // => 'UYU 1.500,00'
