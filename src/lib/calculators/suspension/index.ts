import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Month } from '../../calendar/month.ts';
import { byMethod } from '../../engine/by-method.ts';
import type { Calculator } from '../../engine/calculator.ts';
import type { Money } from '../../outcome/outcome.ts';
import { calculator as overdueInvoices } from './overdue-invoices/index.ts';
import type { SuspensionPhrases } from './phrases.ts';
import type { SuspensionParameters } from './schema.ts';
import { calculator as unansweredClaims } from './unanswered-claims/index.ts';

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

/** Whether unpaid invoices put an account at risk, from when, and what follows. */
export const calculator: Calculator<SuspensionParameters, SuspensionInput, SuspensionPhrases> = byMethod({
  'overdue-invoices': overdueInvoices,
  'unanswered-claims': unansweredClaims,
});
