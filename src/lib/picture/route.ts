/** A question on the way to an answer, with the ways out of it. */
export interface Fork {
  readonly id: string;
  readonly ways: readonly RouteWay[];
}

/** A way out of a question: to the next, or to an end. */
export interface RouteWay {
  readonly id: string;
  /** True for the way this case goes. */
  readonly taken: boolean;
  /** What it ends in; null where another question follows. */
  readonly end: string | null;
  /** True where the text does not say what that leads to. */
  readonly silent: boolean;
  readonly next: Fork | null;
}

/** The ways a case can go, as questions and ends; a way after one not taken is not taken either. */
export function forkOf(id: string, taken: string, ways: Readonly<Record<string, End | Fork>>): Fork {
  return {
    id,
    ways: Object.entries(ways).map(([way, to]) => ({
      id: way,
      taken: way === taken,
      end: 'end' in to ? to.end : null,
      silent: 'end' in to && to.silent,
      next: 'ways' in to ? (way === taken ? to : untaken(to)) : null,
    })),
  };
}

/** Where a way ends; `silent` where the text leaves it open. */
export interface End {
  readonly end: string;
  readonly silent: boolean;
}

export function endOf(end: string, silent = false): End {
  return { end, silent };
}

function untaken({ id, ways }: Fork): Fork {
  return { id, ways: ways.map((way) => ({ ...way, taken: false, next: way.next && untaken(way.next) })) };
}
