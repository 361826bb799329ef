import type { LedgerRow } from '../outcome/outcome.ts';
import { DAY, type OpenTime, startOfDay, startOfWeek } from './open-time.ts';
import { type ClosedDays, dateOf } from './schedule.ts';
import type { Timeline } from './timeline.ts';

/**
 * Lists the civil days from one instant to a later one: a row for each open interval touched, else one that says why nothing counted.
 * Time that a change of clocks repeats counts in the interval it falls in, so a row may count more than its length.
 */
export function serviceLedger(
  { week }: OpenTime,
  closed: ClosedDays,
  { spans, reach }: Timeline,
  start: number,
  end: number,
): LedgerRow[] {
  const first = start + reach('at', start).offset;
  const last = end + reach('at', end).offset;
  const rows: LedgerRow[] = [];
  let total = 0;

  /** Milliseconds between the two instants that the wall clock shows as [from, to). */
  const elapsed = (from: number, to: number) =>
    spans.reduce((sum, { at, offset }, index) => {
      const until = Math.min(to - offset, end, spans[index + 1]?.at ?? end);
      return sum + Math.max(0, until - Math.max(from - offset, start, at));
    }, 0);

  function push(day: number, milliseconds: number, rest: Partial<LedgerRow>) {
    total += milliseconds;
    rows.push({ on: dateOf(day), counted: milliseconds / 60_000, total: total / 60_000, unit: 'minute', ...rest });
  }

  // A change of clocks just after midnight goes back to the day before.
  for (let day = startOfDay(first) - DAY; day < last + DAY; day += DAY) {
    const sunday = startOfWeek(day);
    const open = week.filter(({ at, end }) => at < end && startOfDay(sunday + at) === day);
    const rowsBefore = rows.length;
    for (const { at, end } of closed.has(day) ? [] : open) {
      const [from, to] = [sunday + at, sunday + end];
      const counted = elapsed(from, to);
      if (counted)
        push(day, counted, { from: timeOf(Math.max(from, first), day), to: timeOf(Math.min(to, last), day) });
    }
    if (rows.length === rowsBefore && day > first - DAY && day < last)
      push(day, 0, whyClosed(day, open.length, closed));
  }
  return rows;
}

/** Why no time of a day counts. A holiday is the reason only where it takes open time away. */
export function whyClosed(day: number, open: number, closed: ClosedDays): Pick<LedgerRow, 'skipped' | 'holiday'> {
  if (!open) return { skipped: (day - startOfWeek(day)) % (6 * DAY) ? 'closed' : 'weekend' };
  if (!closed.has(day)) return { skipped: 'closed' };
  const holiday = closed.get(day);
  return { skipped: 'holiday', ...(holiday && { holiday }) };
}

/** `HH:mm`, with seconds and milliseconds only where there are some; the end of the day is 24:00. */
function timeOf(wall: number, day: number): string {
  if (wall === day + DAY) return '24:00';
  return new Date(wall)
    .toISOString()
    .slice(11, 23)
    .replace(/(:00)?\.000$/, '');
}
