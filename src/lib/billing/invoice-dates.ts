import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import type { Month } from '../calendar/month.ts';
import type { WorkingDays } from '../engine/working-days.ts';

/** Whether a payment term runs on every day or on working days alone. */
export type TermRule = 'calendar-days' | 'working-days';

/** A month's invoice: issued on the first working day, due a term later, overdue from the day after. */
export interface InvoiceDates {
  readonly issuedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly overdueFrom: CivilDate;
}

/** The dates of a month's invoice. The day of issue is day zero, and a term that ends on a weekend does not move. */
export function invoiceDates(month: Month, termDays: number, rule: TermRule, workingDays: WorkingDays): InvoiceDates {
  const issuedOn = workingDays.firstWorkingDay(month);
  const dueOn = rule === 'working-days' ? workingDays.addDays(issuedOn, termDays) : addDays(issuedOn, termDays);
  return { issuedOn, dueOn, overdueFrom: addDays(dueOn, 1) };
}
