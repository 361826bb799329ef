import type { Remark } from '../../../engine/calculator.ts';
import type { CancellationInput } from '../index.ts';
import type { CutoffDayPhrases } from './phrases.ts';

/** What has to be put right before a request counts. */
export type Blocker = 'requester-not-authorised' | 'channel-not-email' | 'unpaid-invoices';

/** Everything that stands in the way of a request, in the order the client should mend it. */
export function blockersOf({ requester, channel, unpaidInvoices = 0 }: CancellationInput): Blocker[] {
  return [
    ...(requester === 'other' ? (['requester-not-authorised'] as const) : []),
    ...(channel === 'other' ? (['channel-not-email'] as const) : []),
    ...(unpaidInvoices > 0 ? (['unpaid-invoices'] as const) : []),
  ];
}

/** What the text leaves open about each blocker: whether a first, faulty request keeps its date. */
export function blockerSilences(
  blockers: readonly Blocker[],
  clauses: { readonly requester: string; readonly upToDate: string },
): Remark<CutoffDayPhrases>[] {
  return [
    ...(blockers.includes('requester-not-authorised')
      ? [{ key: 'ratified-request-date' as const, values: {}, clauses: [clauses.requester] }]
      : []),
    ...(blockers.includes('unpaid-invoices')
      ? [{ key: 'paid-after-request' as const, values: {}, clauses: [clauses.upToDate] }]
      : []),
  ];
}
