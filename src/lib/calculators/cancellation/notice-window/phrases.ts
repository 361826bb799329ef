import type { BorrowedCalendarPhrases } from '../../../billing/billing-country.ts';
import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { Month } from '../../../calendar/month.ts';
import type { SharedPhrases } from '../phrases.ts';

type None = Readonly<Record<never, unknown>>;

interface NoticeKindValues {
  readonly requestedOn: CivilDate;
  readonly months: number;
  readonly fullNoticeBy: CivilDate;
  readonly fortnightFrom: CivilDate;
  readonly firstInvoiceAvoidedOn: CivilDate;
}

/** What is said where a notice ends the service. */
export type NoticeWindowPhrases = SharedPhrases &
  BorrowedCalendarPhrases & {
    'reasons-missing': None;
    'conclusion-incomplete': { readonly month: Month; readonly lastDayToRequest: CivilDate };
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
    'between-windows': { readonly resendFrom: CivilDate };
    'before-this-invoice': { readonly lastInvoiceOn: CivilDate };
    'quarter-or-month': None;
    'download-before-end': { readonly serviceEndsOn: CivilDate };
    'tell-before-contact': { readonly noticeBy: CivilDate };
    'mid-term': { readonly termEndsOn: CivilDate };
    'deletion-date': None;
    'download-until': None;
  };
