import type { BorrowedCalendarPhrases } from '../../billing/billing-country.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Month } from '../../calendar/month.ts';

type None = Readonly<Record<never, unknown>>;

/** Everything this calculator says, with the values each phrase needs. */
export type InvoiceCalendarPhrases = BorrowedCalendarPhrases & {
  issued: { readonly month: Month; readonly issuedOn: CivilDate };
  due: {
    readonly termDays: number;
    readonly rule: string;
    readonly dueOn: CivilDate;
    readonly overdueFrom: CivilDate;
  };
  conclusion: { readonly month: Month; readonly dueOn: CivilDate; readonly overdueFrom: CivilDate };
  'due-on-day-off': { readonly dueOn: CivilDate };
  'only-billed-months': None;
  'day-of-issue-counts': { readonly dayBefore: CivilDate };
};
