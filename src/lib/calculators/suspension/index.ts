import { countryField } from '../../billing/billing-country.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Month } from '../../calendar/month.ts';
import { addMonths, monthOf } from '../../calendar/month.ts';
import type { Calculator, Prudence } from '../../engine/calculator.ts';
import type { Fields } from '../../input/fields.ts';
import type { Money } from '../../outcome/outcome.ts';
import type { Provider } from '../../policy/policy.ts';
import { overdueInvoices } from './overdue-invoices.ts';
import type { SuspensionPhrases } from './phrases.ts';
import { amountFaults } from './reactivation.ts';
import type { SuspensionParameters } from './schema.ts';
import { unansweredClaims } from './unanswered-claims.ts';

/** A month's invoice; without a day of payment it is unpaid. */
export interface Invoice {
  readonly month: Month;
  readonly paidOn?: CivilDate;
}

/** The day asked about, and what is unpaid: invoice by invoice, or how many. */
export interface SuspensionInput {
  readonly asOf: CivilDate;
  readonly country?: string;
  readonly invoices?: readonly Invoice[];
  readonly unpaidInvoices?: number;
  readonly repliedToClaims?: boolean;
  readonly deactivatedOn?: CivilDate;
  readonly pending?: Money;
  readonly monthlyFee?: Money;
}

const facts = {
  counted: null,
  threshold: null,
  suspendableFrom: 'earliest',
  suspendedBy: null,
  nextInvoiceOn: null,
  serviceEndsOn: 'earliest',
  dataDeletedOn: 'earliest',
  reactivationCost: null,
  invoices: null,
} as const satisfies Record<string, Prudence>;

/** What each method asks beside the day. */
const circumstances: Record<SuspensionParameters['method'], (provider: Provider) => Fields> = {
  'overdue-invoices': (provider) => ({
    country: countryField(provider),
    invoices: {
      type: 'list',
      required: true,
      maximum: 120,
      fields: { month: { type: 'month', required: true }, paidOn: { type: 'date' } },
    },
  }),
  'unanswered-claims': () => ({
    unpaidInvoices: { type: 'integer', minimum: 0, maximum: 999, required: true },
    repliedToClaims: { type: 'boolean', default: false },
    deactivatedOn: { type: 'date' },
    pending: { type: 'money' },
    monthlyFee: { type: 'money' },
  }),
};

/** Whether unpaid invoices put an account at risk, from when, and what follows. */
export const calculator: Calculator<SuspensionParameters, SuspensionInput, SuspensionPhrases> = {
  id: 'suspension',
  answers: ['clear', 'at-risk', 'suspended', 'deactivated', 'in-collection'],
  facts,
  fields: ({ method }, provider) => ({ asOf: { type: 'date', required: true }, ...circumstances[method](provider) }),
  check: (input, parameters) =>
    parameters.method === 'unanswered-claims' ? amountFaults(input, parameters.monthsInAdvance.value) : [],
  eventDate: ({ asOf }) => asOf,
  rules: (input, parameters, context) =>
    parameters.method === 'overdue-invoices'
      ? overdueInvoices(input, parameters, context)
      : unansweredClaims(input, parameters, context),
  rarely: ['deactivatedOn', 'pending', 'monthlyFee'],
  opening: openingInvoices,
};

/** The invoices of the last two months, unpaid, where invoices are asked one by one. */
function openingInvoices(now: string, fields: Fields): Partial<SuspensionInput> {
  const month = monthOf(now);
  return 'invoices' in fields ? { invoices: [{ month: addMonths(month, -2) }, { month: addMonths(month, -1) }] } : {};
}
