import { addDays, type CivilDate, weekdayOf } from '../calendar/civil-date.ts';
import { firstDayOf, type Month } from '../calendar/month.ts';
import { remembered } from '../calendar/remembered.ts';
import type { LedgerRow } from '../outcome/outcome.ts';
import type { Place } from '../policy/policy.ts';
import { type Calendars, type HolidayTable, OutsideCalendar } from './calendars.ts';

/** Counting in days that are Monday to Friday and no public holiday. Days the tables do not cover throw `OutsideCalendar`. */
export interface WorkingDays {
  /** Moves on by working days; the day itself is day zero. */
  addDays(date: CivilDate, days: number): CivilDate;
  firstWorkingDay(month: Month): CivilDate;
  /** Every day from one to another, with what was counted and why a day was not. */
  explain(from: CivilDate, to: CivilDate): LedgerRow[];
}

/** The working days of a place; without a holiday table of its own, every Monday to Friday is one. */
export function workingDaysOf(place: Place, calendars: Calendars): WorkingDays {
  const table = place.holidays === null ? undefined : calendars.holidays(place.holidays);
  const skipped = (date: CivilDate) => reasonToSkip(date, table);

  function nextWorkingDay(from: CivilDate): CivilDate {
    let date = from;
    while (skipped(date)) date = addDays(date, 1);
    return date;
  }

  return {
    addDays(date, days) {
      let reached = date;
      for (let counted = 0; counted < days; counted++) reached = nextWorkingDay(addDays(reached, 1));
      return reached;
    },
    firstWorkingDay: (month) => nextWorkingDay(firstDayOf(month)),
    explain(from, to) {
      const rows: LedgerRow[] = [];
      for (let date = from; date <= to; date = addDays(date, 1)) {
        const why = skipped(date);
        const total = (rows.at(-1)?.total ?? 0) + (why ? 0 : 1);
        rows.push({ on: date, counted: why ? 0 : 1, total, unit: 'day', ...why });
      }
      return rows;
    },
  };
}
// workingDaysOf({ zone: 'America/Mexico_City', holidays: 'MX' }, calendars).firstWorkingDay('2026-02') // => '2026-02-03'

function reasonToSkip(date: CivilDate, table: HolidayTable | undefined): Pick<LedgerRow, 'skipped' | 'holiday'> | null {
  if (table && (date < table.covers.from || date > table.covers.until)) throw new OutsideCalendar(table.covers);
  const holiday = table && namesOf(table).get(date);
  if (holiday !== undefined) return { skipped: 'holiday', holiday };
  return weekdayOf(date) % 6 === 0 ? { skipped: 'weekend' } : null;
}

const names = new WeakMap<HolidayTable, ReadonlyMap<CivilDate, string>>();

/** A table by date; kept, since the same table is asked about many days. */
function namesOf(table: HolidayTable): ReadonlyMap<CivilDate, string> {
  return remembered(names, table, () => new Map(table.days.map(({ date, name }) => [date, name])));
}
