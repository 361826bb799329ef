import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { Money } from '../../../outcome/outcome.ts';
import type { SharedPhrases } from '../phrases.ts';

type None = Readonly<Record<never, unknown>>;

/** What is said where unanswered claims end the service. */
export type UnansweredClaimsPhrases = SharedPhrases & {
  'claims-counted': { readonly counted: number; readonly threshold: number };
  replied: None;
  'not-replied': None;
  'ended-on': { readonly endedOn: CivilDate; readonly known: boolean; readonly serviceEndsOn: CivilDate };
  'claims-data-deleted': { readonly known: boolean; readonly dataDeletedOn: CivilDate };
  /** The rule, and what it comes to where the amounts are known. */
  reactivation: { readonly months: number; readonly cost: Money | null };
  'conclusion-deactivated': {
    readonly endedOn: CivilDate;
    readonly known: boolean;
    readonly dataDeletedOn: CivilDate;
  };
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
