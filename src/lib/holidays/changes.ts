import type { CivilDate } from '../calendar/civil-date.ts';
import { type Holiday, oneADate } from './table.ts';

/** What a provider or a caller sets right in a calendar: days closed besides, and holidays on which work goes on. */
export interface HolidayChanges {
  readonly extra?: readonly Holiday[];
  readonly removed?: readonly CivilDate[];
}

/** Takes the removed dates out of a calendar, then puts the extra holidays in; changes reach no further than `coverage`. */
export function withChanges(holidays: readonly Holiday[], changes: HolidayChanges): readonly Holiday[] {
  const removed = new Set(changes.removed);
  return oneADate([...holidays.filter(({ date }) => !removed.has(date)), ...(changes.extra ?? [])]);
}
