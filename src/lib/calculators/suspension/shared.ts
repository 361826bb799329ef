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
  // With nothing unpaid there is nothing to write about.
  letter: ['counted', 'asOf'],
} satisfies Partial<Calculator<CommonParameters, SuspensionInput>>;

/** Last month's invoice, unpaid, where invoices are asked one by one: what it takes to show how they count. */
function openingInvoices(now: string, fields: Fields): Partial<SuspensionInput> {
  return 'invoices' in fields ? { invoices: [{ month: addMonths(monthOf(now), -1) }] } : {};
}
