import { ask, readingsOf } from './ask.ts';
import { type DatedKind, kindsOf, moments } from './deadlines.ts';
import type { LintFinding, LintSubject } from './finding.ts';

const CALCULATOR = 'response-deadline';
const ORDER = ['high', 'medium', 'low'];

/** Two kinds of request of which the first has the higher priority. */
interface Pair {
  readonly higher: DatedKind;
  readonly lower: DatedKind;
}

/**
 * Deadlines that contradict the order of priorities: a higher priority is answered later than a lower one, under the
 * readings in use or, where these keep the order, under another.
 */
export function priorityOrder(subject: LintSubject): LintFinding[] {
  return rankedPairs(kindsOf(subject)).flatMap((pair) => {
    if (isInverted(subject, pair, {})) return [inversion(pair, null)];
    return Object.entries(readingsOf(subject, CALCULATOR)).flatMap(([reading, { options, default: usual }]) =>
      Object.entries(options)
        .filter(([option]) => option !== usual && isInverted(subject, pair, { [reading]: option }))
        .map(([, { label }]) => inversion(pair, label)),
    );
  });
}

function rankedPairs(kinds: readonly DatedKind[]): Pair[] {
  const rank = ({ priority }: DatedKind) => (priority ? ORDER.indexOf(priority.value) : Number.NaN);
  return kinds.flatMap((higher) =>
    kinds.filter((lower) => rank(lower) > rank(higher)).map((lower) => ({ higher, lower })),
  );
}

function isInverted(subject: LintSubject, { higher, lower }: Pair, readings: Readonly<Record<string, string>>) {
  const due = ({ id }: DatedKind, receivedAt: string) =>
    ask(subject, CALCULATOR, { request: id, receivedAt }, { readings })?.facts.dueAt;
  return moments.some((receivedAt) => {
    const [a, b] = [due(higher, receivedAt), due(lower, receivedAt)];
    return typeof a === 'string' && typeof b === 'string' && a > b;
  });
}

function inversion({ higher, lower }: Pair, reading: DatedKind['label'] | null): LintFinding {
  const clauses = [higher, lower].flatMap(({ clause, priority }) => (priority ? [priority.clause, clause] : [clause]));
  const under = {
    es: reading ? `Con la lectura «${reading.es}», ` : '',
    en: reading ? `Under the reading “${reading.en}”, ` : '',
  };
  return {
    rule: 'priority-order',
    clauses: [...new Set(clauses)],
    text: {
      es: `${under.es}«${higher.label.es}» puede tardar más que «${lower.label.es}», aunque su prioridad es mayor.`,
      en: `${under.en}“${higher.label.en}” can take longer than “${lower.label.en}”, although its priority is higher.`,
    },
  };
}
