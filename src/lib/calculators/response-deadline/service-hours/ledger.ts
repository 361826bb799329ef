import { addDays } from '../../../calendar/civil-date.ts';
import { createServiceClock, type ServiceClock } from '../../../calendar/service-clock.ts';
import type { LedgerRow } from '../../../outcome/outcome.ts';
import { datesBetween, type Instant, type Moments } from '../moments.ts';
import type { Counting, Span } from './counting.ts';

/** A week without a closed hour. */
const ALWAYS = Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((day) => [day, [['00:00', '24:00']] as const]));

/** What was counted, and what was skipped, from the receipt of a request to its deadline. */
export function ledgerOf(
  received: Instant,
  { startsAt, dueAt }: Span,
  { how }: Counting,
  clock: ServiceClock,
  moments: Moments,
): readonly LedgerRow[] {
  if (how === 'elapsed-hours') return createServiceClock({ zone: moments.zone, week: ALWAYS }).explain(received, dueAt);
  if (how === 'service-hours') return clock.explain(received, dueAt);
  const [first, last] = [moments.dateOf(received), moments.dateOf(dueAt)];
  const dayZero = how === 'same-time' ? moments.dateOf(startsAt) : first;
  // Every calendar day counts; of business days the clock knows which are, and why others are not.
  const days = how === 'calendar-days' ? [] : clock.explain(moments.startOf(first), moments.startOf(addDays(last, 1)));
  const idle = new Map(
    days.map(({ on, skipped, holiday }) => [on, { ...(skipped && { skipped }), ...(holiday && { holiday }) }]),
  );
  let total = 0;
  return datesBetween(first, last).map((on) => {
    const why = on === dayZero ? ({ skipped: 'day-zero' } as const) : idle.get(on);
    const counted = on < dayZero || why?.skipped ? 0 : 1;
    total += counted;
    return { on, counted, total, unit: 'day' as const, ...(on < dayZero && { skipped: 'closed' as const }), ...why };
  });
}
