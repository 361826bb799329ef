import type { DateTime } from '../../calendar/date-time.ts';
import type { Localized } from '../../language/locale.ts';
import type { Counting } from './counting.ts';

type None = Readonly<Record<never, unknown>>;
export type Strength = 'commitment' | 'objective' | 'expectation';

/** A stretch of the week in which a provider attends: weekdays from 0, Sunday, and times `HH:mm`. */
export interface Hours {
  readonly days: readonly number[];
  readonly opens: string;
  readonly closes: string;
}

/** What a policy says of a kind of request, in both languages. */
interface Kind {
  readonly label: Localized;
  /** What is due; null for an answer. */
  readonly action: Localized | null;
}

/** Everything this calculator says, with the values each phrase needs. */
export type ResponseDeadlinePhrases = {
  'received-open': { readonly at: DateTime; readonly hours: readonly Hours[] };
  'received-closed': { readonly at: DateTime; readonly startsAt: DateTime; readonly hours: readonly Hours[] };
  'received-any-hour': { readonly at: DateTime };
  'received-day-zero': { readonly at: DateTime };
  'needed-by': { readonly neededBy: DateTime; readonly dueAt: DateTime | null };
  counted: Kind & { readonly value: number; readonly unit: 'hour' | 'business-day' | 'day' } & Counting;
  'hours-run': Kind & {
    readonly hours: number;
    readonly from: 'receipt' | 'acceptance' | 'payment';
    readonly start: string;
    readonly startsAt: DateTime | null;
  };
  resolution: { readonly resolutionBy: DateTime; readonly strength: Strength; readonly beforeAnswer: boolean };
  margin: {
    readonly zone: string | null;
    readonly skipped: readonly { readonly on: string; readonly name: string }[];
  };
  conclusion: Kind & { readonly dueAt: DateTime; readonly strength: Strength };
  'conclusion-ask': Kind & { readonly askBefore: DateTime; readonly from: 'receipt' | 'acceptance' | 'payment' };
  'conclusion-open': Kind & { readonly start: string };
  surcharge: { readonly elapsedDueAt: DateTime };
  condition: { readonly condition: Localized };
  'other-starts': None;
  'borrowed-zone': { readonly zone: string };
  'surcharge-price': None;
  'no-deadline': { readonly start: string };
};
