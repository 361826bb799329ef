import type { MarkRole, TimelinePlan } from './plan.ts';

/** A plan for a calculator that declares none: each of its facts that is a date, the prudent ones as deadlines. */
export function planOf(facts: Readonly<Record<string, 'earliest' | 'latest' | null>>): TimelinePlan {
  const marks = Object.entries(facts).map(([name, side]): [string, MarkRole] => [
    name,
    side === 'earliest' ? 'deadline' : 'end',
  ]);
  return { kind: 'timeline', marks: Object.fromEntries(marks) };
}
