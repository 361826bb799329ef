import { addDays, type CivilDate, weekdayOf } from '../../../calendar/civil-date.ts';
import type { DateTime } from '../../../calendar/date-time.ts';
import type { Present } from '../../../engine/calculator.ts';
import type { Calendars } from '../../../engine/calendars.ts';
import type { Place } from '../../../policy/policy.ts';
import { momentsIn } from '../moments.ts';
import type { ServiceHoursParameters } from '../schema.ts';
import { clockOf, noHolidays } from './clocks.ts';
import type { ServiceHoursPhrases } from './phrases.ts';
import { hoursOf } from './reasons.ts';

/** Whether the provider attends at this moment, and until or from when; with no moment, when it attends. */
export const present: Present<ServiceHoursParameters, ServiceHoursPhrases> = {
  field: 'receivedAt',
  phrases: ['attends', 'open-now', 'closed-now'],
  say: (now, { service }, place, calendars) => {
    const hours = hoursOf(service);
    const clauses = [...new Set(Object.values(service).map(({ opens }) => opens.clause))];
    const table = place.holidays === null ? noHolidays : calendars.holidays(place.holidays);
    const today = now?.slice(0, 10) ?? '';
    // The next opening is looked for within a fortnight, which the holiday table has to hold.
    if (!now || !table || today < table.covers.from || addDays(today, 14) > table.covers.until)
      return { key: 'attends', values: { hours }, clauses };
    const closesAt = closingOf(now, today, service, place, calendars);
    if (closesAt) return { key: 'open-now', values: { closesAt }, clauses };
    const { instantOf, textOf } = momentsIn(place.zone);
    const opensAt = textOf(clockOf(service, place.zone, table).nextOpening(instantOf(now)));
    const holiday = table.days.find(({ date }) => date === today)?.name ?? null;
    return { key: 'closed-now', values: { opensAt, isToday: opensAt.slice(0, 10) === today, holiday }, clauses };
  },
};

/** When attention ends that is going on now; undefined when none is. */
function closingOf(
  now: DateTime,
  today: CivilDate,
  service: ServiceHoursParameters['service'],
  { zone, holidays }: Place,
  calendars: Calendars,
): DateTime | undefined {
  const isHoliday = holidays !== null && calendars.holidays(holidays)?.days.some(({ date }) => date === today);
  const time = now.slice(11, 16);
  const stretch = Object.values(service).find(
    ({ days, opens, closes }) => days.includes(weekdayOf(today)) && opens.value <= time && time < closes.value,
  );
  const { instantOf, textOf } = momentsIn(zone);
  return stretch && !isHoliday ? textOf(instantOf(`${today}T${stretch.closes.value}`)) : undefined;
}
