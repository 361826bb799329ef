import type { Calculator } from '../../../engine/calculator.ts';
import type { SuspensionInput } from '../index.ts';
import type { UnansweredClaimsParameters } from '../schema.ts';
import { day, shared } from '../shared.ts';
import type { UnansweredClaimsPhrases } from './phrases.ts';
import { amountFaults } from './reactivation.ts';
import { unansweredClaims } from './rules.ts';

/** A service ended once so many invoices are unpaid and nobody answers the claims. */
export const calculator: Calculator<UnansweredClaimsParameters, SuspensionInput, UnansweredClaimsPhrases> = {
  ...shared,
  fields: () => ({
    ...day,
    unpaidInvoices: { type: 'integer', minimum: 0, maximum: 999, required: true },
    repliedToClaims: { type: 'boolean', default: false },
    deactivatedOn: { type: 'date' },
    pending: { type: 'money' },
    monthlyFee: { type: 'money' },
  }),
  check: (input, { monthsInAdvance }) => amountFaults(input, monthsInAdvance.value),
  rules: unansweredClaims,
  usesHolidays: () => false,
};
