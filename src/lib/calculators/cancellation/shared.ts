import { firstDayOf } from '../../calendar/month.ts';
import type { Calculator, Prudence } from '../../engine/calculator.ts';
import type { Fields } from '../../input/fields.ts';
import type { Fault } from '../../input/parse.ts';
import type { CommonParameters } from '../../policy/policy.ts';
import type { CancellationInput } from './index.ts';
import { picture } from './picture.ts';

const facts = {
  lastDayToRequest: 'earliest',
  firstUnbilledMonth: 'latest',
  lastBilledMonth: 'latest',
  serviceEndsOn: 'earliest',
  dataDeletedOn: 'earliest',
  rejoinUntil: 'earliest',
  backupBy: 'earliest',
  noticeKind: null,
  firstInvoiceAvoidedOn: null,
  resendFrom: 'latest',
  blockers: null,
} as const satisfies Record<string, Prudence>;

export const questions: Fields = { requestedOn: { type: 'date' }, stopBillingFrom: { type: 'month' } };

/** What does not depend on the method. */
export const shared = {
  id: 'cancellation',
  answers: ['accepted', 'blocked'],
  facts,
  eventDate: ({ requestedOn, stopBillingFrom }) =>
    requestedOn ?? (stopBillingFrom ? firstDayOf(stopBillingFrom) : null),
  alternatives: ['requestedOn', 'stopBillingFrom'],
  turnsOn: { stopBillingFrom: 'firstUnbilledMonth', requestedOn: 'lastDayToRequest' },
  rarely: ['requester', 'channel', 'unpaidInvoices', 'reasonsGiven'],
  picture,
  letter: ['serviceEndsOn'],
} satisfies Partial<Calculator<CommonParameters, CancellationInput>>;

/** One of the two questions has to be asked. */
export function oneQuestion({ requestedOn, stopBillingFrom }: CancellationInput): readonly Fault[] {
  return requestedOn || stopBillingFrom ? [] : [{ field: 'requestedOn', code: 'required' }];
}
