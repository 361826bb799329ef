import { addDays, type CivilDate, weekdayOf } from '../../../calendar/civil-date.ts';
import type { ServiceClock } from '../../../calendar/service-clock.ts';
import type { HolidayTable } from '../../../engine/calendars.ts';
import type { LedgerRow } from '../../../outcome/outcome.ts';
import { elapsedRows } from '../elapsed-rows.ts';
import { datesBetween, type Instant, type Moments } from '../moments.ts';
import type { Counting, Span } from './counting.ts';

/** What was counted, and what was skipped, from the receipt of a request to its deadline. */
export function ledgerOf(
  received: Instant,
  { startsAt, dueAt }: Span,
  { how }: Counting,
  clock: ServiceClock,
  moments: Moments,
  holidays: HolidayTable['days'],
): readonly LedgerRow[] {
  if (how === 'elapsed-hours') return elapsedRows(received, dueAt, moments);
  if (how === 'service-hours') return clock.explain(received, dueAt);
  const dates = datesBetween(moments.dateOf(received), moments.dateOf(dueAt));
  const dayZero = moments.dateOf(how === 'same-time' ? startsAt : received);
  let total = 0;
  return dates.map((on) => {
    const skipped = on === dayZero ? ({ skipped: 'day-zero' } as const) : how === 'calendar-days' ? {} : idle(on);
    const counted = 'skipped' in skipped || on < dayZero ? 0 : 1;
    total += counted;
    const closed = counted === 0 && !('skipped' in skipped) ? ({ skipped: 'closed' } as const) : skipped;
    return { on, counted, total, unit: 'day' as const, ...closed };
  });

  function idle(on: CivilDate): Pick<LedgerRow, 'skipped' | 'holiday'> | Record<never, never> {
    const holiday = holidays.find(({ date }) => date === on);
    if (holiday) return { skipped: 'holiday', holiday: holiday.name };
    if (clock.addDays(addDays(on, -1), 1) === on) return {};
    return { skipped: weekdayOf(on) % 6 === 0 ? 'weekend' : 'closed' };
  }
}
