import { isCivilDate } from '../../lib/calendar/civil-date.ts';
import { isDateTime } from '../../lib/calendar/date-time.ts';
import type { Words } from '../../lib/engine/calculator.ts';
import type { Outcome } from '../../lib/outcome/outcome.ts';

/**
 * The fact that the answer itself names and that lies behind already, of those there are words for; undefined while
 * there is time. `now` is `YYYY-MM-DDTHH:mm` on the provider's clock; a date ends with its day.
 */
export function lateFact(
  { facts, steps }: Pick<Outcome, 'facts' | 'steps'>,
  { passed = {} }: Pick<Words, 'passed'>,
  now: string,
): string | undefined {
  const named = steps.at(-1)?.values ?? {};
  return Object.keys(passed).find((name) => name in named && isBefore(facts[name], now));
}

/** Whether a date or date-time lies behind; `now` is `YYYY-MM-DDTHH:mm`. */
export function isBefore(value: unknown, now: string): boolean {
  if (isDateTime(value)) return value.slice(0, now.length) < now;
  return isCivilDate(value) && value < now.slice(0, value.length);
}
