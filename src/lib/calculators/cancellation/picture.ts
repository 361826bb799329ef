import type { TimelinePlan } from '../../picture/plan.ts';

/** The service until it ends, the data kept until they are deleted, and the days that matter between. */
export const picture: TimelinePlan = {
  kind: 'timeline',
  marks: {
    requestedOn: 'start',
    lastDayToRequest: 'deadline',
    firstInvoiceAvoidedOn: 'end',
    serviceEndsOn: 'end',
    rejoinUntil: 'end',
    dataDeletedOn: 'deadline',
  },
  bands: [
    { id: 'service', role: 'time', until: 'serviceEndsOn' },
    { id: 'kept', role: 'kept', from: 'serviceEndsOn', until: 'dataDeletedOn' },
  ],
};
