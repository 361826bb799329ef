import type { BorrowedCalendarPhrases } from '../../billing/billing-country.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Month } from '../../calendar/month.ts';

type None = Readonly<Record<never, unknown>>;

interface Cutoff {
  readonly cutoffDay: number;
  readonly month: Month;
  readonly rule: string;
}

interface NoticeKindValues {
  readonly requestedOn: CivilDate;
  readonly months: number;
  readonly fullNoticeBy: CivilDate;
  readonly fortnightFrom: CivilDate;
  readonly firstInvoiceAvoidedOn: CivilDate;
}

/** Everything this calculator says, with the values each phrase needs. */
export type CancellationPhrases = CutoffDayPhrases & NoticeWindowPhrases & BorrowedCalendarPhrases;

type CutoffDayPhrases = {
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
  margin: { readonly daysToSpare: number; readonly lastDayToRequest: CivilDate; readonly month: Month };
  'conclusion-first-month': { readonly requestedOn: CivilDate; readonly month: Month };
  'conclusion-last-day': { readonly month: Month; readonly lastDayToRequest: CivilDate };
  'conclusion-blocked': { readonly month: Month; readonly lastDayToRequest: CivilDate };
  'silent-after-cutoff': { readonly month: Month };
  'export-while-active': { readonly serviceEndsOn: CivilDate };
  'backup-price': None;
  'ratified-request-date': None;
  'paid-after-request': None;
};

type NoticeWindowPhrases = {
  'reasons-missing': None;
  'notice-one-month': NoticeKindValues;
  'notice-last-fortnight': NoticeKindValues;
  'notice-in-between': NoticeKindValues;
  'send-again': { readonly resendFrom: CivilDate };
  'notice-service-ends': { readonly lastBilledMonth: Month; readonly serviceEndsOn: CivilDate };
  'invoice-avoided': { readonly month: Month; readonly firstInvoiceAvoidedOn: CivilDate };
  'conclusion-send-again': { readonly month: Month; readonly resendFrom: CivilDate };
  'term-runs-out': { readonly termEndsOn: CivilDate };
  'conclusion-term': { readonly termEndsOn: CivilDate };
  'conclusion-term-blocked': { readonly termEndsOn: CivilDate };
  'between-windows': { readonly fortnightFrom: CivilDate };
  'before-this-invoice': { readonly lastInvoiceOn: CivilDate };
  'quarter-or-month': None;
  'download-before-end': { readonly serviceEndsOn: CivilDate };
  'tell-before-contact': { readonly noticeBy: CivilDate };
  'rest-of-quarter': None;
  'mid-term': { readonly termEndsOn: CivilDate };
  'deletion-date': None;
  'download-until': None;
};
