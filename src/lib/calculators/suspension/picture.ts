import type { StripPlan } from '../../picture/plan.ts';
import { type StripInvoice, stripOf } from '../../picture/strip.ts';
import type { SuspensionParameters } from './schema.ts';

/** What happens at the threshold, by the method: each has words of its own for it. */
const HAPPENING = { 'overdue-invoices': 'suspendable', 'unanswered-claims': 'ending' } as const;

/** Invoices on the way to the threshold, then the days that follow from them. */
export const picture: StripPlan<SuspensionParameters> = {
  kind: 'strip',
  draw: ({ outcome: { facts }, parameters: { method } }) =>
    typeof facts.counted === 'number' && typeof facts.threshold === 'number'
      ? {
          ...stripOf(facts.counted, facts.threshold, (facts.invoices ?? []) as readonly StripInvoice[]),
          happening: HAPPENING[method],
        }
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
