import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { Money } from '../../../outcome/outcome.ts';
import type { SharedPhrases } from '../phrases.ts';

type None = Readonly<Record<never, unknown>>;

interface Lock {
  readonly endedOn: CivilDate;
  /** True for a lock that is announced, and later than the day asked about. */
  readonly ahead: boolean;
}

/** What is said where unanswered claims end the service. */
export type UnansweredClaimsPhrases = SharedPhrases & {
  'claims-counted': { readonly counted: number; readonly threshold: number };
  replied: None;
  'not-replied': None;
  'ended-on': Lock & { readonly known: boolean; readonly serviceEndsOn: CivilDate };
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
  'locked-all-the-same': Lock;
  'lock-date-unknown': { readonly asOf: CivilDate };
  'debtor-register': None;
  'which-claims': None;
  'after-reply': None;
  'lock-or-access': { readonly deleted: boolean };
  'which-fee': None;
};
