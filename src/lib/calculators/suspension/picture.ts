import type { StripPlan } from '../../picture/plan.ts';
import { type StripInvoice, stripOf } from '../../picture/strip.ts';

/** Invoices on the way to the threshold, then the days that follow from them. */
export const picture: StripPlan = {
  kind: 'strip',
  draw: ({ outcome: { facts } }) =>
    typeof facts.counted === 'number' && typeof facts.threshold === 'number'
      ? stripOf(facts.counted, facts.threshold, (facts.invoices ?? []) as readonly StripInvoice[])
      : undefined,
  timeline: {
    kind: 'timeline',
    marks: {
      asOf: 'start',
      suspendableFrom: 'deadline',
      nextInvoiceOn: 'end',
      deactivatedOn: 'end',
      serviceEndsOn: 'end',
      dataDeletedOn: 'deadline',
    },
    bands: [
      { id: 'service', role: 'time', until: 'serviceEndsOn' },
      { id: 'kept', role: 'kept', from: 'serviceEndsOn', until: 'dataDeletedOn' },
    ],
  },
};
