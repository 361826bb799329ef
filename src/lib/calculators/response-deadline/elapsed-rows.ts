import { addDays } from '../../calendar/civil-date.ts';
import type { LedgerRow } from '../../outcome/outcome.ts';
import { datesBetween, type Instant, type Moments } from './moments.ts';

const MINUTE = 60_000;

/** Hours that run day and night, by civil day. */
export function elapsedRows(from: Instant, to: Instant, moments: Moments): readonly LedgerRow[] {
  let at = from;
  return datesBetween(moments.dateOf(from), moments.dateOf(to)).flatMap((on) => {
    const midnight = moments.startOf(addDays(on, 1));
    const until = Math.min(to, midnight);
    if (until <= at) return [];
    const counted = (until - at) / MINUTE;
    const row: LedgerRow = {
      on,
      from: moments.textOf(at).slice(11, 16),
      to: until === midnight ? '24:00' : moments.textOf(until).slice(11, 16),
      counted,
      total: (until - from) / MINUTE,
      unit: 'minute',
    };
    at = until;
    return [row];
  });
}
