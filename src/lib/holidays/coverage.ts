import type { CivilDate } from '../calendar/civil-date.ts';

/** First and last date the holiday tables speak for; about any other date they say nothing. */
export const coverage = { from: '2024-01-01', until: '2030-12-31' } as const satisfies {
  readonly from: CivilDate;
  readonly until: CivilDate;
};

/** True for a date the holiday tables speak for. */
export function isCovered(date: CivilDate): boolean {
  return date >= coverage.from && date <= coverage.until;
}
// isCovered('2031-01-01') // => false

/** The year of the first column of a table row. */
export const firstYear = Number(coverage.from.slice(0, 4));

/** How many years a table has. */
export const yearCount = Number(coverage.until.slice(0, 4)) - firstYear + 1;
