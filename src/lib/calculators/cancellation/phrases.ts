import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Month } from '../../calendar/month.ts';
import type { CutoffDayPhrases } from './cutoff-day/phrases.ts';
import type { NoticeWindowPhrases } from './notice-window/phrases.ts';

/** Everything this calculator says, with the values each phrase needs. */
export type CancellationPhrases = CutoffDayPhrases & NoticeWindowPhrases;

/** What is said whatever the method. */
export type SharedPhrases = {
  margin: {
    readonly daysToSpare: number;
    readonly lastDayToRequest: CivilDate;
    readonly month: Month;
    /** True while something else stands in the way: then there is no time to spare, only dates that would be. */
    readonly blocked: boolean;
  };
  /** Names no last day: a request made in time is not late once that day is behind. */
  'conclusion-first-month': { readonly requestedOn: CivilDate; readonly month: Month };
  'conclusion-last-day': { readonly month: Month; readonly lastDayToRequest: CivilDate };
};
