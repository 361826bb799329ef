import { nowIn } from '../components/calculator/clock.ts';
import type { CivilDate } from '../lib/calendar/civil-date.ts';

/** The day on which the pages are built, on a zone's clock. What they print holds on it. */
export function builtDay(zone: string | null): CivilDate {
  return nowIn(zone).slice(0, 10);
}
