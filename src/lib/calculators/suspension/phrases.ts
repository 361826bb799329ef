import type { CivilDate } from '../../calendar/civil-date.ts';
import type { OverdueInvoicesPhrases } from './overdue-invoices/phrases.ts';
import type { UnansweredClaimsPhrases } from './unanswered-claims/phrases.ts';

/** Everything this calculator says, with the values each phrase needs. */
export type SuspensionPhrases = OverdueInvoicesPhrases & UnansweredClaimsPhrases;

interface Standing {
  readonly counted: number;
  /** Invoices still missing to the threshold. */
  readonly missing: number;
  readonly from: CivilDate | null;
  /** Where to write about it, if that depends on the answer. */
  readonly writeTo: string | null;
}

/** What is said whatever the method. */
export type SharedPhrases = {
  'conclusion-clear': Standing;
  'conclusion-at-risk': Standing;
};
