import { type CivilDate, dayOf, weekdayOf } from '../calendar/civil-date.ts';
import type { Month } from '../calendar/month.ts';
import { decimalsOf } from '../input/amount.ts';
import type { Money } from '../outcome/outcome.ts';
import type { Locale } from './locale.ts';
import { tongue as english } from './tongue.en.ts';
import { tongue as spanish } from './tongue.es.ts';
import type { Tongue } from './tongue.ts';

/** How dates, times, amounts and lists are said in one language and region. */
export interface Format {
  readonly locale: Locale;
  /** Names of the days of the week, from Sunday on. */
  readonly weekdays: readonly string[];
  /** `miércoles 5 de agosto de 2026`, `Wednesday 5 August 2026`. */
  date(date: CivilDate): string;
  /** `miércoles 5 de agosto`, with its year unless it is the present one. */
  dayAndMonth(date: CivilDate): string;
  /** `5 ago`: for a picture's marks. */
  shortDate(date: CivilDate): string;
  /** `setiembre de 2026`. */
  month(month: Month): string;
  /** `setiembre`. */
  monthName(month: Month): string;
  /**
   * `martes 14 de julio de 2026 a las 11:00`, from an ISO date-time with or without an offset; its date may be said in
   * another way.
   */
  dateTime(dateTime: string, day?: (date: CivilDate) => string): string;
  /** `11:00`; seconds only when there are some. */
  time(dateTime: string): string;
  money(money: Money): string;
  /** `Bogotá`: the city that an IANA zone is named after. */
  city(zone: string): string;
  /** `a, b y c`. */
  list(items: readonly string[]): string;
}

const tongues: Readonly<Record<Locale, Tongue>> = { es: spanish, en: english };

/**
 * The words of one language, in the spelling of a region (ISO 3166 code, '' for none). In `year`, the present one, a day
 * can go without its year; where the present is not known, none can.
 */
export function createFormat(locale: Locale, region = '', year = ''): Format {
  const tongue = tongues[locale];
  const { months, weekdays, spellings } = tongue;
  const monthName = (month: Month) => {
    const number = Number(month.slice(5, 7));
    return spellings?.[region]?.[number] ?? months[number - 1] ?? '';
  };
  const yearOf = (date: string) => date.slice(0, 4);
  const day = (date: CivilDate) => tongue.dayAndMonth(weekdays[weekdayOf(date)] ?? '', dayOf(date), monthName(date));
  const date = (value: CivilDate) => tongue.ofYear(day(value), yearOf(value));
  const dayAndMonth = (value: CivilDate) => (yearOf(value) === year ? day : date)(value);
  const time = (value: string) => value.slice(11, value.slice(16, 19) === ':00' || value.length < 19 ? 16 : 19);
  return {
    locale,
    weekdays,
    date,
    dayAndMonth,
    monthName,
    time,
    shortDate: (value) => `${dayOf(value)} ${monthName(value).slice(0, 3)}`,
    month: (month) => tongue.ofYear(monthName(month), yearOf(month)),
    dateTime: (value, say = date) => tongue.atTime(say(value.slice(0, 10)), time(value)),
    money: (money) => formatMoney(money, tongue),
    city: (zone) => {
      const name = zone.slice(zone.lastIndexOf('/') + 1);
      return tongue.cities[name] ?? name.replaceAll('_', ' ');
    },
    list: (items) =>
      items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${tongue.and} ${items.at(-1)}`,
  };
}

function formatMoney({ amount, currency }: Money, { decimal, thousands }: Tongue): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, thousands);
  const fraction = decimals ? decimal + digits.slice(-decimals) : '';
  return `${amount < 0 ? '−' : ''}${currency} ${whole}${fraction}`;
}
// formatMoney({ amount: 150000, currency: 'UYU' }, spanish) // => 'UYU 1.500,00'
