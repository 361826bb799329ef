import type { Locale } from '../../language/locale.ts';
import { isMeaningful } from '../../search/stop-words.ts';

const durations = ['minute', 'hour', 'day', 'business-day', 'week', 'month', 'year'] as const;

/** A length of time, the number of a day of the month, or a number of things named by a word of the text. */
export type Unit = (typeof durations)[number] | 'day-of-month' | `of ${string}`;

/** A figure as a text or a parameter gives it. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

const HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24, week: 168 };

/** Whether two figures measure the same kind of thing, so that one can be held against the other. */
export function comparable(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || (isDuration(a.unit) && isDuration(b.unit));
}

/**
 * Whether two comparable figures are other than one another. A week is seven days, a year twelve months, and a month
 * any number of days it can have; a business day is never an elapsed one.
 */
export function differ(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit) return a.value !== b.value;
  const [hours, others] = [hoursOf(a), hoursOf(b)];
  if (hours && others) return hours.least > others.most || others.least > hours.most;
  return true;
}

function isDuration(unit: Unit): boolean {
  return (durations as readonly string[]).includes(unit);
}

/** The elapsed hours a duration can have; undefined for business days, which depend on the calendar. */
function hoursOf({ value, unit }: Quantity): { readonly least: number; readonly most: number } | undefined {
  if (unit === 'month') return { least: value * 28 * 24, most: value * 31 * 24 };
  if (unit === 'year') return { least: value * 365 * 24, most: value * 366 * 24 };
  const hours = HOURS[unit];
  return hours === undefined ? undefined : { least: value * hours, most: value * hours };
}

const NAMES: Readonly<Record<Locale, Readonly<Record<(typeof durations)[number], readonly [string, string]>>>> = {
  es: {
    minute: ['minuto', 'minutos'],
    hour: ['hora', 'horas'],
    day: ['día', 'días'],
    'business-day': ['día hábil', 'días hábiles'],
    week: ['semana', 'semanas'],
    month: ['mes', 'meses'],
    year: ['año', 'años'],
  },
  en: {
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    'business-day': ['business day', 'business days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
  },
};

/** quantityText({ value: 48, unit: 'hour' }, 'es') // => '48 horas' */
export function quantityText({ value, unit }: Quantity, locale: Locale): string {
  if (unit === 'day-of-month') return locale === 'es' ? `el día ${value}` : `day ${value}`;
  const names = NAMES[locale][unit as (typeof durations)[number]];
  return names ? `${value} ${names[value === 1 ? 0 : 1]}` : String(value);
}

const WORDS: readonly (readonly [RegExp, Unit])[] = [
  [/^minutos?$/, 'minute'],
  [/^horas?$/, 'hour'],
  [/^dias?$/, 'day'],
  [/^semanas?$/, 'week'],
  [/^mes(es)?$/, 'month'],
  [/^anos?$/, 'year'],
];

/** The unit that the folded words after a figure give it, and how many of them do; a noun counts its own things. */
export function unitAfter(words: readonly string[]): { readonly unit: Unit; readonly length: number } | undefined {
  const [first, second] = words;
  if (first === undefined) return undefined;
  const unit = WORDS.find(([pattern]) => pattern.test(first))?.[1];
  if (unit === 'day' && /^(habil|habiles|laborables?)$/.test(second ?? '')) return { unit: 'business-day', length: 2 };
  if (unit === 'day' && /^(corridos?|calendario|naturales)$/.test(second ?? '')) return { unit, length: 2 };
  if (unit) return { unit, length: 1 };
  return isMeaningful(first, 'es') ? { unit: `of ${first}`, length: 1 } : undefined;
}
