import { countryField } from '../../billing/billing-country.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { firstDayOf, type Month } from '../../calendar/month.ts';
import type { Calculator, Prudence } from '../../engine/calculator.ts';
import type { Fields } from '../../input/fields.ts';
import type { Provider } from '../../policy/policy.ts';
import { checkRequest, isPrepaid } from './check.ts';
import { cutoffDayRules } from './cutoff-day.ts';
import { noticeWindowRules } from './notice-window.ts';
import type { CancellationPhrases } from './phrases.ts';
import { picture } from './picture.ts';
import { prepaidTermRules } from './prepaid-term.ts';
import type { CancellationParameters } from './schema.ts';

/** What the client tells. Exactly one of the first two is given. */
export interface CancellationInput {
  readonly requestedOn?: CivilDate;
  readonly stopBillingFrom?: Month;
  readonly requester?: 'responsible' | 'other';
  readonly channel?: 'email' | 'other';
  readonly unpaidInvoices?: number;
  readonly plan?: 'monthly' | 'quarterly' | 'semiannual' | 'annual';
  readonly country?: string;
  readonly termEndsOn?: CivilDate;
  readonly reasonsGiven?: boolean;
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
  resendFrom: 'latest',
  blockers: null,
} as const satisfies Record<string, Prudence>;

const questions: Fields = { requestedOn: { type: 'date' }, stopBillingFrom: { type: 'month' } };

/** What each method asks beside the date or the month. */
const circumstances: Record<CancellationParameters['method'], (provider: Provider) => Fields> = {
  'cutoff-day': () => ({
    requester: { type: 'choice', options: ['responsible', 'other'], default: 'responsible' },
    channel: { type: 'choice', options: ['email', 'other'], default: 'email' },
    unpaidInvoices: { type: 'integer', minimum: 0, maximum: 999, default: 0 },
  }),
  'notice-window': (provider) => ({
    plan: { type: 'choice', options: ['monthly', 'quarterly', 'semiannual', 'annual'], default: 'monthly' },
    country: countryField(provider),
    termEndsOn: { type: 'date' },
    reasonsGiven: { type: 'boolean', default: true },
  }),
};

/** Until when a client can cancel, what it frees them of, and when the service and the data end. */
export const calculator: Calculator<CancellationParameters, CancellationInput, CancellationPhrases> = {
  id: 'cancellation',
  answers: ['accepted', 'blocked'],
  facts,
  fields: (parameters, provider) => ({ ...questions, ...circumstances[parameters.method](provider) }),
  check: checkRequest,
  eventDate: ({ requestedOn, stopBillingFrom }) =>
    requestedOn ?? (stopBillingFrom ? firstDayOf(stopBillingFrom) : null),
  rules: (input, parameters, context) => {
    if (parameters.method === 'cutoff-day') return cutoffDayRules(input, parameters, context);
    return isPrepaid(input) && input.termEndsOn
      ? prepaidTermRules(input, input.termEndsOn, parameters)
      : noticeWindowRules(input, parameters, context);
  },
  alternatives: ['requestedOn', 'stopBillingFrom'],
  rarely: ['requester', 'channel', 'unpaidInvoices', 'reasonsGiven'],
  usesHolidays: ({ method }) => method !== 'cutoff-day',
  picture,
};
