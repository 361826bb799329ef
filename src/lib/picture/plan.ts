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

/** Steps in order: `steps` is the field that says which are done, `current` the fact that says which can come now. */
export interface PathPlan {
  readonly kind: 'path';
  readonly steps: string;
  readonly current: string;
}

/** How an answer is drawn, as data. */
export type PicturePlan = TimelinePlan | WeekPlan | PathPlan | { readonly kind: 'none' };
