import type { DateTime } from '../../../calendar/date-time.ts';
import type { Kind, SharedPhrases, Strength } from '../phrases.ts';
import type { Counting } from './counting.ts';

type None = Readonly<Record<never, unknown>>;

/** A stretch of the week in which a provider attends: weekdays from 0, Sunday, and times `HH:mm`. */
export interface Hours {
  readonly days: readonly number[];
  readonly opens: string;
  readonly closes: string;
}

/** What is said where a provider attends at hours of its own. */
export type ServiceHoursPhrases = SharedPhrases & {
  'received-open': { readonly at: DateTime; readonly hours: readonly Hours[] };
  'received-closed': { readonly at: DateTime; readonly startsAt: DateTime; readonly hours: readonly Hours[] };
  'received-any-hour': { readonly at: DateTime };
  'received-day-zero': { readonly at: DateTime };
  counted: Kind & { readonly value: number; readonly unit: 'hour' | 'business-day' | 'day' } & Counting;
  resolution: { readonly resolutionBy: DateTime; readonly strength: Strength; readonly beforeAnswer: boolean };
  surcharge: { readonly elapsedDueAt: DateTime };
  'surcharge-price': None;
  attends: { readonly hours: readonly Hours[] };
  'open-now': { readonly closesAt: DateTime };
  'closed-now': { readonly opensAt: DateTime; readonly isToday: boolean; readonly holiday: string | null };
};
