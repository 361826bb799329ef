export type { ServiceHoliday, ServiceWeek } from './calendar/schedule.ts';
export { createServiceClock, type ServiceClock, type ServiceSchedule } from './calendar/service-clock.ts';
export { type ServiceTimeCode, ServiceTimeProblem } from './calendar/service-time-problem.ts';
export type { LedgerRow } from './outcome/outcome.ts';
