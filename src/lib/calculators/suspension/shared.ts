import { addMonths, monthOf } from '../../calendar/month.ts';
import type { Calculator, Prudence } from '../../engine/calculator.ts';
import type { Fields } from '../../input/fields.ts';
import type { CommonParameters } from '../../policy/policy.ts';
import type { SuspensionInput } from './index.ts';
import { picture } from './picture.ts';

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

export const day: Fields = { asOf: { type: 'date', required: true } };

/** What does not depend on the method. */
export const shared = {
  id: 'suspension',
  answers: ['clear', 'at-risk', 'suspended', 'deactivated', 'in-collection'],
  facts,
  eventDate: ({ asOf }) => asOf,
  rarely: ['deactivatedOn', 'pending', 'monthlyFee'],
  opening: openingInvoices,
  picture,
} satisfies Partial<Calculator<CommonParameters, SuspensionInput>>;

/** The invoices of the last two months, unpaid, where invoices are asked one by one. */
function openingInvoices(now: string, fields: Fields): Partial<SuspensionInput> {
  const month = monthOf(now);
  return 'invoices' in fields ? { invoices: [{ month: addMonths(month, -2) }, { month: addMonths(month, -1) }] } : {};
}
