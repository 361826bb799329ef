import { addDays } from '../../calendar/civil-date.ts';
import type { Localized } from '../../language/locale.ts';
import { parametersOf } from './ask.ts';
import type { LintSubject } from './finding.ts';

/** Two ordinary weeks, four moments a day: enough for every place a count can begin in a week. */
export const moments: readonly string[] = Array.from({ length: 14 }, (_, day) => addDays('2026-03-02', day)).flatMap(
  (date) => ['08:30', '11:00', '15:30', '20:00'].map((time) => `${date}T${time}`),
);

/** A kind of request with its deadline's clause, and its priority where the text gives one. */
export interface DatedKind {
  readonly id: string;
  readonly label: Localized;
  readonly clause: string;
  readonly priority: { readonly value: string; readonly clause: string } | null;
}

interface RawKind extends Omit<DatedKind, 'id' | 'clause'> {
  readonly amount?: { readonly clause: string };
  readonly hours?: { readonly clause: string };
}

/** The kinds of request that the policy gives a deadline. */
export function kindsOf(subject: LintSubject): DatedKind[] {
  const kinds = (parametersOf(subject, 'response-deadline').kinds ?? {}) as Readonly<Record<string, RawKind>>;
  return Object.entries(kinds).flatMap(([id, { label, priority, amount, hours }]) => {
    const clause = (amount ?? hours)?.clause;
    return clause ? [{ id, label, clause, priority }] : [];
  });
}
