import type { CivilDate } from '../../calendar/civil-date.ts';
import { firstDayOf, type Month } from '../../calendar/month.ts';
import type { Calculator, Prudence } from '../../engine/calculator.ts';
import type { Fields } from '../../input/fields.ts';
import type { Fault } from '../../input/parse.ts';
import { cutoffDayRules } from './cutoff-day.ts';
import type { CancellationPhrases } from './phrases.ts';
import type { CancellationParameters } from './schema.ts';

/** What the client tells. Exactly one of the first two is given. */
export interface CancellationInput {
  readonly requestedOn?: CivilDate;
  readonly stopBillingFrom?: Month;
  readonly requester?: 'responsible' | 'other';
  readonly channel?: 'email' | 'other';
  readonly unpaidInvoices?: number;
}

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
  blockers: null,
} as const satisfies Record<string, Prudence>;

/** Until when a client can cancel, what it frees them of, and when the service and the data end. */
export const calculator: Calculator<CancellationParameters, CancellationInput, CancellationPhrases> = {
  id: 'cancellation',
  answers: ['accepted', 'blocked'],
  facts,
  fields: (): Fields => ({
    requestedOn: { type: 'date' },
    stopBillingFrom: { type: 'month' },
    requester: { type: 'choice', options: ['responsible', 'other'], default: 'responsible' },
    channel: { type: 'choice', options: ['email', 'other'], default: 'email' },
    unpaidInvoices: { type: 'integer', minimum: 0, maximum: 999, default: 0 },
  }),
  check: oneQuestion,
  eventDate: ({ requestedOn, stopBillingFrom }) =>
    requestedOn ?? (stopBillingFrom ? firstDayOf(stopBillingFrom) : null),
  rules: cutoffDayRules,
};

/** The two questions exclude each other, and one has to be asked. */
function oneQuestion({ requestedOn, stopBillingFrom }: CancellationInput): readonly Fault[] {
  if (requestedOn && stopBillingFrom)
    return [{ field: 'stopBillingFrom', code: 'conflicts-with', values: { other: 'requestedOn' } }];
  return requestedOn || stopBillingFrom ? [] : [{ field: 'requestedOn', code: 'required' }];
}
