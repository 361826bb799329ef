import type { Outcome } from '../outcome/outcome.ts';
import type { Cost } from './cost.ts';
import type { Flow } from './flow.ts';
import type { Fork } from './route.ts';
import type { Strip } from './strip.ts';

/** What a mark means: where the question starts, an ordinary end, or the moment time runs out. */
export type MarkRole = 'start' | 'end' | 'deadline';

/** A stretch between two of the marks; open ends reach the picture's edges. `time` is time still had, `kept` what remains. */
export interface BandPlan {
  readonly id: string;
  readonly role: 'time' | 'kept';
  readonly from?: string;
  readonly until?: string;
}

/** Dates on a ruler. Marks are facts or fields by name, in the order of their weight. */
export interface TimelinePlan {
  readonly kind: 'timeline';
  readonly marks: Readonly<Record<string, MarkRole>>;
  readonly bands?: readonly BandPlan[];
}

/** Counted hours in the days they fall on; `due` is the fact that holds the moment the time ends. */
export interface WeekPlan {
  readonly kind: 'week';
  readonly due: string;
}

/** What a picture of its own is worked out from. */
export interface Seen<P, I> {
  readonly outcome: Outcome;
  readonly input: I;
  readonly parameters: P;
}

/** A procedure as a line with its branches. `asks` are the fields that the picture itself asks for. */
export interface FlowPlan<P = unknown, I = unknown> {
  readonly kind: 'flow';
  readonly asks: readonly string[];
  draw(seen: Seen<P, I>): Flow | undefined;
}

/** Invoices in a row towards a threshold, and under them the dates that follow. */
export interface StripPlan<P = unknown, I = unknown> {
  readonly kind: 'strip';
  /** The strip, with the name of what happens at its threshold. */
  draw(seen: Seen<P, I>): (Strip & { readonly happening: string }) | undefined;
  readonly timeline: TimelinePlan;
}

/** A price by the piece against one by the month; undefined while a figure is missing, null where there is no choice. */
export interface CostPlan<P = unknown, I = unknown> {
  readonly kind: 'cost';
  draw(seen: Seen<P, I>): Cost | null | undefined;
}

/** The ways a case can go, with the one it goes. */
export interface RoutePlan<P = unknown, I = unknown> {
  readonly kind: 'route';
  draw(seen: Seen<P, I>): Fork | undefined;
}

/** How an answer is drawn: as data, or worked out by the calculator from what it has seen. */
export type PicturePlan<P = unknown, I = unknown> =
  | TimelinePlan
  | WeekPlan
  | FlowPlan<P, I>
  | StripPlan<P, I>
  | CostPlan<P, I>
  | RoutePlan<P, I>
  | { readonly kind: 'none' };
