import { addDays, type CivilDate, dayOf } from '../../calendar/civil-date.ts';
import { monthOf } from '../../calendar/month.ts';
import type { Outcome } from '../../outcome/outcome.ts';
import { askOwn, calculatorsOf, fieldsOf, type OwnCalculator } from './ask.ts';
import type { LintFinding, LintSubject } from './finding.ts';

const YEAR = Array.from({ length: 365 }, (_, day) => addDays('2026-01-01', day));

/** What the rules make of a request on one day: its kind of result, dates apart, and the readings it hangs on. */
interface Day {
  readonly date: CivilDate;
  readonly shape: string;
  readonly hangsOn: ReadonlyMap<string, string>;
}

/** Days of one month with a like result, one after the other. */
type Stretch = readonly Day[];

/**
 * Days of the month on which a request falls between the windows that the text names. Every day of a year is given to
 * each calculator that needs no more than a day; uncovered is a stretch inside a month whose result is of another kind
 * than those before and after it, and hangs on a reading that matters to neither.
 */
export function uncoveredDays(subject: LintSubject): LintFinding[] {
  const uncovered = calculatorsOf(subject).flatMap((own) => datesAskedBy(own).flatMap((field) => holesIn(own, field)));
  if (uncovered.length === 0) return [];
  const days = uncovered.map(({ date }) => dayOf(date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return [
    {
      rule: 'uncovered-days',
      clauses: [...new Set(uncovered.map(({ clause }) => clause))],
      text: {
        es: `Un aviso enviado del día ${first} al ${last} de un mes no entra en ninguna de las ventanas que el texto nombra.`,
        en: `A notice sent from day ${first} to day ${last} of a month falls in none of the windows that the text names.`,
      },
    },
  ];
}

/** The fields of a calculator that are days. */
function datesAskedBy(own: OwnCalculator): string[] {
  return Object.entries(fieldsOf(own)).flatMap(([name, { type }]) => (type === 'date' ? [name] : []));
}

function holesIn(own: OwnCalculator, field: string) {
  const stretches = stretchesOf(YEAR.flatMap((date) => dayAsked(own, field, date)));
  return stretches.flatMap((stretch, at) => holeIn(stretches[at - 1], stretch, stretches[at + 1]));
}

function dayAsked(own: OwnCalculator, field: string, date: CivilDate): Day[] {
  const outcome = askOwn(own, { [field]: date });
  if (outcome.status === 'invalid') return [];
  const hangsOn = new Map(outcome.readings.map(({ id, clause }) => [id, clause]));
  return [{ date, shape: shapeOf(outcome), hangsOn }];
}

/** An answer with its facts, every date being like any other. */
function shapeOf({ answer, facts }: Outcome): string {
  const alike = (_: string, value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d{2}/.test(value) ? 'a date' : value;
  return JSON.stringify({ answer, facts }, alike);
}

function stretchesOf(days: readonly Day[]): Stretch[] {
  const stretches: Day[][] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last?.[0]?.shape === day.shape && monthOf(last[0].date) === monthOf(day.date)) last.push(day);
    else stretches.push([day]);
  }
  return stretches;
}

/** The days of a stretch between two others, with the clause of the reading that only they hang on. */
function holeIn(before: Stretch | undefined, stretch: Stretch, after: Stretch | undefined) {
  const [last, next] = [before?.at(-1), after?.[0]];
  const [month] = stretch.map(({ date }) => monthOf(date));
  if (!last || !next || monthOf(last.date) !== month || monthOf(next.date) !== month) return [];
  return stretch.flatMap(({ date, hangsOn }) => {
    const own = [...hangsOn].filter(([id]) => !last.hangsOn.has(id) && !next.hangsOn.has(id));
    return own.map(([, clause]) => ({ date, clause }));
  });
}
