import { countryField } from '../../../billing/billing-country.ts';
import type { Calculator } from '../../../engine/calculator.ts';
import type { SuspensionInput } from '../index.ts';
import type { OverdueInvoicesParameters } from '../schema.ts';
import { day, shared } from '../shared.ts';
import type { OverdueInvoicesPhrases } from './phrases.ts';
import { overdueInvoices } from './rules.ts';

/** Suspension once so many invoices are overdue. */
export const calculator: Calculator<OverdueInvoicesParameters, SuspensionInput, OverdueInvoicesPhrases> = {
  ...shared,
  fields: (_, provider) => ({
    ...day,
    ...countryField(provider),
    invoices: {
      type: 'list',
      required: true,
      maximum: 120,
      fields: { month: { type: 'month', required: true }, paidOn: { type: 'date' } },
    },
  }),
  rules: overdueInvoices,
};
