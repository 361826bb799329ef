import { remembered } from '../../../calendar/remembered.ts';
import { createServiceClock, type ServiceClock } from '../../../calendar/service-clock.ts';
import { ServiceTimeProblem } from '../../../calendar/service-time-problem.ts';
import { type HolidayTable, OutsideCalendar } from '../../../engine/calendars.ts';
import type { ServiceHoursParameters } from '../schema.ts';

type Service = ServiceHoursParameters['service'];

/** For a policy that states no country: its weekdays are all the calendar there is. */
export const noHolidays: HolidayTable = { covers: { from: '1970-01-01', until: '2199-12-31' }, days: [] };

const clocks = new WeakMap<HolidayTable, WeakMap<Service, Map<string | null, ServiceClock>>>();

/** The clock of a provider's hours; made once for each zone, hours and holiday table. */
export function clockOf(service: Service, zone: string | null, table: HolidayTable): ServiceClock {
  const byService = remembered(clocks, table, () => new WeakMap());
  const byZone = remembered(byService, service, () => new Map());
  return remembered(byZone, zone, () =>
    createServiceClock({ zone, week: weekOf(service), holidays: table.days, covers: table.covers }),
  );
}

function weekOf(service: Service): Record<number, (readonly [string, string])[]> {
  const week: Record<number, (readonly [string, string])[]> = {};
  for (const { days, opens, closes } of Object.values(service)) {
    for (const day of days) week[day] = [...(week[day] ?? []), [opens.value, closes.value]];
  }
  return week;
}

/** Runs a count; one that leaves the holiday table says so in the engine's terms. */
export function withinCalendar<T>({ covers }: HolidayTable, count: () => T): T {
  try {
    return count();
  } catch (error) {
    if (error instanceof ServiceTimeProblem && error.code === 'outside-calendar') throw new OutsideCalendar(covers);
    throw error;
  }
}
