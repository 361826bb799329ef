import type { LedgerRow } from '../outcome/outcome.ts';
import { DAY, floorTo, type OpenTime, WEEK } from './open-time.ts';
import { AT } from './points.ts';
import { type ClosedDays, dateOf, isoOf, type WhySkipped } from './schedule.ts';
import type { Timeline } from './timeline.ts';

/**
 * Lists the civil days from one instant to a later one: a row for each stretch of open time, which a change of clocks cuts in two,
 * else one row that says why nothing of the day counted.
 */
export function serviceLedger(
  { week }: OpenTime,
  closed: ClosedDays,
  reach: Timeline,
  from: number,
  to: number,
): LedgerRow[] {
  const rows: LedgerRow[] = [];
  const end = Math.max(from, to);
  let total = 0;
  for (let instant = Math.min(from, to), next = instant; instant < end; instant = next) {
    const [, , offset, , until] = reach(AT, instant);
    const wall = instant + offset;
    const on = dateOf(wall);
    const push = (milliseconds: number, rest: Partial<LedgerRow>) => {
      total += milliseconds;
      rows.push({ on, counted: milliseconds / 60_000, total: total / 60_000, unit: 'minute', ...rest });
    };
    const why = whySkipped(wall, week, closed);
    if (rows.at(-1)?.on !== on) push(0, why);
    next = Math.min(end, floorTo(DAY, wall) + DAY - offset, until);
    for (const [opens, , closes] of why.skipped === 'closed' ? week : []) {
      const since = wall - floorTo(WEEK, wall);
      const first = Math.max(since, opens);
      const last = Math.min(since + next - instant, closes);
      if (first < last) {
        if (rows.at(-1)?.skipped) rows.pop();
        push(to < from ? first - last : last - first, { from: timeOf(first), to: last % DAY ? timeOf(last) : '24:00' });
      }
    }
  }
  return rows;
}

/** Why nothing of a wall time's day counts, or only some: a holiday that takes open time away, a weekend, or else hours out of service. */
export function whySkipped(wall: number, week: OpenTime['week'], closed: ClosedDays): WhySkipped {
  const day = floorTo(DAY, wall);
  if (week.some(([at]) => floorTo(DAY, at) === day - floorTo(WEEK, day)))
    return closed.get(day) ?? { skipped: 'closed' };
  return { skipped: new Date(day).getUTCDay() % 6 ? 'closed' : 'weekend' };
}

/** `HH:mm`, with seconds and milliseconds only where there are some. */
function timeOf(wall: number): string {
  return isoOf(wall)
    .slice(11, -1)
    .replace(/(:00)?\.000/, '');
}
