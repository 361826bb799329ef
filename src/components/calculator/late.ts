import type { Words } from '../../lib/engine/calculator.ts';
import type { Values } from '../../lib/outcome/outcome.ts';
import type { IslandWords } from './island-words.ts';

/**
 * The first of some dates that lies behind already, of those there are words for; undefined while there is time. `now` is
 * `YYYY-MM-DDTHH:mm` on the provider's clock; a date ends with its day.
 */
export function lateDate(dates: Values = {}, { passed = {} }: Pick<Words, 'passed'>, now: string): string | undefined {
  return Object.keys(passed).find((name) => isBefore(dates[name], now));
}

/** What is put after a date, or after what can be done until then, once it lies behind. */
export function pastMark(value: unknown, now: string, { past }: Pick<IslandWords, 'past'>): string {
  return isBefore(value, now) ? ` (${past})` : '';
}

/** Whether a date or date-time lies behind, of values that can be a month too; `now` is `YYYY-MM-DDTHH:mm`. */
export function isBefore(value: unknown, now: string): boolean {
  return typeof value === 'string' && value.length > 7 && value.slice(0, now.length) < now.slice(0, value.length);
}
