import type { BorrowedCalendarPhrases } from '../../../billing/billing-country.ts';
import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { Month } from '../../../calendar/month.ts';
import type { SharedPhrases } from '../phrases.ts';

type None = Readonly<Record<never, unknown>>;

/** What is said where overdue invoices suspend an account. */
export type OverdueInvoicesPhrases = SharedPhrases &
  BorrowedCalendarPhrases & {
    'what-counts': { readonly rule: string; readonly termDays: number };
    counted: { readonly asOf: CivilDate; readonly counted: number; readonly given: number };
    'reaches-threshold': {
      readonly threshold: number;
      readonly suspendableFrom: CivilDate;
      readonly broughtBy: Month;
      readonly asOf: CivilDate;
    };
    margin: {
      readonly nextInvoiceOn: CivilDate;
      readonly from: CivilDate;
      /** From when under another reading, where that is sooner; else null. */
      readonly sooner: CivilDate | null;
      /** Months billed since the first invoice given that were not given themselves. */
      readonly takenAsPaid: readonly Month[];
    };
    'conclusion-suspended': {
      readonly counted: number;
      readonly from: CivilDate | null;
      readonly writeTo: string | null;
    };
    'pay-now': { readonly from: CivilDate };
    'next-invoice': { readonly nextInvoiceOn: CivilDate };
    'was-reached': None;
    'check-invoices': { readonly months: readonly Month[] };
    'download-first': None;
    'exact-day': None;
    reminders: None;
    lifting: None;
    'data-when-suspended': None;
  };
