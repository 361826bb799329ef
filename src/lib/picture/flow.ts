import type { Localized } from '../language/locale.ts';

/** How a step stands: behind us, possible now, still to come, or on a way not taken. */
export type StationState = 'done' | 'now' | 'ahead' | 'off';

/** Values of the input that say where a procedure stands, by the name of their field. */
export type Told = Readonly<Record<string, readonly string[] | Readonly<Record<string, string>>>>;

/** A stop of the line: a step, or with `ways` a decision. */
export interface Station {
  readonly id: string;
  /** Which of the line's stops it is, from 1; null for one beside the line, or that may be left out. */
  readonly number: number | null;
  readonly title: Localized;
  /** Who acts, when it is not the client; null where the text does not say. */
  readonly actor: Localized | null;
  readonly yours: boolean;
  readonly state: StationState;
  readonly clauses: readonly string[];
  /** What the text leaves open about it. */
  readonly silence: Localized | null;
  /** The step after which this one, which may be left out, cannot come any more; null for one that has to come. */
  readonly until: Localized | null;
  readonly optional: boolean;
  /** What is told once this step is marked, or its mark taken away; null for a decision not taken yet. */
  readonly marked: Told | null;
  readonly ways: readonly Way[];
  /** Steps beside the line, which may come after this one and lead nowhere. */
  readonly spurs: readonly Station[];
}

/** One way a decision can go, and the stops on it; none where the line itself goes on. */
export interface Way {
  readonly id: string;
  readonly label: Localized;
  readonly clauses: readonly string[];
  readonly silence: Localized | null;
  /** True where the line goes on this way. */
  readonly onLine: boolean;
  readonly taken: boolean;
  /** What is told once it is chosen. */
  readonly marked: Told;
  /** The step from which everything is done again. */
  readonly backTo: Localized | null;
  readonly ends: boolean;
  readonly stations: readonly Station[];
}

/** A procedure as a line with its branches. */
export interface Flow {
  readonly stations: readonly Station[];
  /** What is told when nothing is; null when that is so already. */
  readonly blank: Told | null;
}
