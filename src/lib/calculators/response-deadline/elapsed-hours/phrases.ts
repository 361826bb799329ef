import type { DateTime } from '../../../calendar/date-time.ts';
import type { Begins, Kind, SharedPhrases } from '../phrases.ts';

type None = Readonly<Record<never, unknown>>;

/** What is said where hours run day and night. */
export type ElapsedHoursPhrases = SharedPhrases & {
  'hours-run': Kind & {
    readonly hours: number;
    readonly from: Begins;
    readonly start: string;
    readonly startsAt: DateTime | null;
  };
  'conclusion-open': Kind & { readonly start: string };
  'other-starts': None;
  'runs-always': None;
  'clock-change': None;
  'borrowed-zone': { readonly zone: string };
  'no-deadline': { readonly start: string };
};
