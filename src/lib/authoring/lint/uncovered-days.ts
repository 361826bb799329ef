import { addDays, dayOf } from '../../calendar/civil-date.ts';
import type { Outcome } from '../../outcome/outcome.ts';
import { ask } from './ask.ts';
import type { LintFinding, LintSubject } from './finding.ts';

const YEAR = Array.from({ length: 365 }, (_, day) => addDays('2026-01-01', day));

/** Days of the month on which a request falls between the windows that the text names. */
export function uncoveredDays(subject: LintSubject): LintFinding[] {
  const uncovered = YEAR.flatMap((requestedOn) => {
    const outcome = ask(subject, 'cancellation', { requestedOn });
    return outcome?.facts.noticeKind === 'in-between' ? [{ day: dayOf(requestedOn), clauses: clausesOf(outcome) }] : [];
  });
  if (uncovered.length === 0) return [];
  const days = uncovered.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return [
    {
      rule: 'uncovered-days',
      clauses: [...new Set(uncovered.flatMap(({ clauses }) => clauses))],
      text: {
        es: `Un aviso enviado entre el ${first} y el ${last} de un mes no entra en ninguna de las ventanas que el texto nombra.`,
        en: `A notice sent between the ${first} and the ${last} of a month falls in none of the windows that the text names.`,
      },
    },
  ];
}

/** Clauses of whatever the outcome says about falling between. */
function clausesOf({ notices, steps }: Pick<Outcome, 'notices' | 'steps'>): readonly string[] {
  return [...steps, ...notices].filter(({ key }) => key.includes('in-between')).flatMap(({ clauses }) => clauses);
}
