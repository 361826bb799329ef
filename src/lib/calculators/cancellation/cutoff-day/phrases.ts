import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { Month } from '../../../calendar/month.ts';
import type { SharedPhrases } from '../phrases.ts';
import type { Blocker } from './blockers.ts';

type None = Readonly<Record<never, unknown>>;

interface Cutoff {
  readonly cutoffDay: number;
  readonly month: Month;
  readonly rule: string;
}

/** What is said where a cutoff day decides. */
export type CutoffDayPhrases = SharedPhrases & {
  'conclusion-blocked': {
    readonly blockers: readonly Blocker[];
    readonly month: Month;
    readonly lastDayToRequest: CivilDate;
  };
  'requester-not-authorised': None;
  'channel-not-email': None;
  'unpaid-invoices': { readonly count: number };
  'asked-in-time': Cutoff & { readonly day: number; readonly missed: Month };
  'asked-late': Cutoff & { readonly day: number; readonly missed: Month };
  'last-day-for-month': Cutoff & { readonly lastDayToRequest: CivilDate };
  'service-ends': { readonly lastBilledMonth: Month; readonly serviceEndsOn: CivilDate };
  'data-deleted': {
    readonly rule: string;
    readonly month: Month;
    readonly requestedOn: CivilDate;
    readonly dataDeletedOn: CivilDate;
  };
  rejoin: { readonly rejoinUntil: CivilDate };
  backup: { readonly backupBy: CivilDate };
  'silent-after-cutoff': { readonly month: Month };
  'sooner-month': {
    readonly sooner: Month;
    readonly soonerLastDay: CivilDate;
    readonly month: Month;
    readonly safeDay: CivilDate;
  };
  'export-while-active': { readonly serviceEndsOn: CivilDate };
  'export-sooner': { readonly monthEndsOn: CivilDate };
  'deletion-by-request-day': { readonly requestedOn: CivilDate; readonly dataDeletedOn: CivilDate };
  'backup-price': None;
  'ratified-request-date': None;
  'paid-after-request': None;
};
