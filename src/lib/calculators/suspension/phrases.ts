import type { BorrowedCalendarPhrases } from '../../billing/billing-country.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Month } from '../../calendar/month.ts';
import type { Money } from '../../outcome/outcome.ts';

type None = Readonly<Record<never, unknown>>;

interface Standing {
  readonly counted: number;
  /** Invoices still missing to the threshold. */
  readonly missing: number;
  readonly from: CivilDate | null;
}

/** Everything this calculator says, with the values each phrase needs. */
export type SuspensionPhrases = OverduePhrases & ClaimsPhrases & BorrowedCalendarPhrases;

type OverduePhrases = {
  'what-counts': { readonly rule: string; readonly termDays: number };
  counted: { readonly asOf: CivilDate; readonly counted: number; readonly given: number };
  'reaches-threshold': {
    readonly threshold: number;
    readonly suspendableFrom: CivilDate;
    readonly broughtBy: Month;
    readonly asOf: CivilDate;
  };
  'conclusion-clear': Standing;
  'conclusion-at-risk': Standing;
  'conclusion-suspended': { readonly counted: number; readonly from: CivilDate | null };
  'next-invoice': { readonly nextInvoiceOn: CivilDate };
  'was-reached': None;
  'download-first': None;
  'exact-day': None;
  reminders: None;
  lifting: None;
  'data-when-suspended': None;
};

type ClaimsPhrases = {
  'claims-counted': { readonly counted: number; readonly threshold: number };
  replied: None;
  'not-replied': None;
  'ended-on': { readonly endedOn: CivilDate; readonly known: boolean; readonly serviceEndsOn: CivilDate };
  'claims-data-deleted': { readonly dataDeletedOn: CivilDate };
  reactivation: { readonly months: number; readonly cost: Money };
  'conclusion-deactivated': { readonly dataDeletedOn: CivilDate | null };
  'conclusion-in-collection': { readonly counted: number };
  'answer-claims': None;
  'locked-all-the-same': { readonly endedOn: CivilDate };
  'lock-date-unknown': { readonly asOf: CivilDate };
  'debtor-register': None;
  'which-claims': None;
  'after-reply': None;
  'lock-or-access': None;
  'which-fee': None;
};
