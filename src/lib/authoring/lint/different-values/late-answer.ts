import { ask, parametersOf } from '../ask.ts';
import { type DatedKind, kindsOf, moments } from '../deadlines.ts';
import type { LintFinding, LintSubject } from '../finding.ts';

const CALCULATOR = 'response-deadline';

/** A time by which queries are solved that comes, for some kind of query, on a day before the one for the mere answer. */
export function lateAnswer(subject: LintSubject): LintFinding[] {
  const { resolution } = parametersOf(subject, CALCULATOR) as { resolution?: { amount: { clause: string } } | null };
  if (!resolution) return [];
  return kindsOf(subject)
    .filter((kind) => moments.some((receivedAt) => isAnsweredAfterSolved(subject, kind, receivedAt)))
    .map((kind) => ({
      rule: 'different-values',
      clauses: [...new Set([kind.clause, resolution.amount.clause])],
      text: {
        es: `Para «${kind.label.es}», el plazo de respuesta (${kind.clause}) termina después que el de solución (${resolution.amount.clause}).`,
        en: `For “${kind.label.en}”, the time to answer (${kind.clause}) ends after the time to solve it (${resolution.amount.clause}).`,
      },
    }));
}

function isAnsweredAfterSolved(subject: LintSubject, { id }: DatedKind, receivedAt: string): boolean {
  const { dueAt, resolutionBy } = ask(subject, CALCULATOR, { request: id, receivedAt })?.facts ?? {};
  return (
    typeof dueAt === 'string' && typeof resolutionBy === 'string' && dueAt.slice(0, 10) > resolutionBy.slice(0, 10)
  );
}
