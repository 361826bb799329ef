import type { CivilDate } from '../calendar/civil-date.ts';

/** The public holidays of one country, with the days its table covers. */
export interface HolidayTable {
  readonly covers: { readonly from: CivilDate; readonly until: CivilDate };
  readonly days: readonly { readonly date: CivilDate; readonly name: string }[];
}

/** Holiday tables by country code, with names in the reader's language. */
export interface Calendars {
  holidays(country: string): HolidayTable | undefined;
}

/** A result needs a day that no holiday table covers. */
export class OutsideCalendar extends Error {
  readonly covers: HolidayTable['covers'];

  constructor(covers: HolidayTable['covers']) {
    super('outside-calendar');
    this.covers = covers;
  }
}

/** What does not need the tables to reach: undefined where they do not. */
export function unlessOutside<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof OutsideCalendar) return undefined;
    throw error;
  }
}
