/**
 * What can be wrong with a schedule or with a question to a clock.
 *
 * - `bad-zone`: not an IANA zone the runtime knows
 * - `bad-week`: a weekday outside 0 to 6, or an interval that is not `['HH:mm', 'HH:mm']` with the first earlier
 * - `bad-holidays`: a holiday that is no civil date
 * - `never-open`: the week, or the month asked for, has no working day
 * - `not-finite`: an amount of time that is not a finite number, or an amount of days that is not whole
 * - `not-a-date`: an argument that is no civil date, or no month
 * - `outside-calendar`: the question or its answer lies beyond the days the clock covers
 */
export type ServiceTimeCode =
  | 'bad-zone'
  | 'bad-week'
  | 'bad-holidays'
  | 'never-open'
  | 'not-finite'
  | 'not-a-date'
  | 'outside-calendar';

/** Thrown instead of a made-up answer; `code` says which kind of problem, `message` adds the value at fault. */
export class ServiceTimeProblem extends Error {
  readonly code: ServiceTimeCode;

  constructor(code: ServiceTimeCode, value?: unknown) {
    super(`${code}: ${value}`);
    this.code = code;
  }
}

/** Runs `work`; whatever it throws comes out as the problem `code`. */
export function orProblem<T>(code: ServiceTimeCode, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new ServiceTimeProblem(code, error);
  }
}
