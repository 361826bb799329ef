import { addDays } from '../../calendar/civil-date.ts';
import { ask, parametersOf, readingsOf } from './ask.ts';
import type { LintFinding, LintSubject } from './finding.ts';

const CALCULATOR = 'response-deadline';
const ORDER = ['high', 'medium', 'low'];

/** Two ordinary weeks, four moments a day: enough for every place a count can begin in a week. */
const MOMENTS = Array.from({ length: 14 }, (_, day) => addDays('2026-03-02', day)).flatMap((date) =>
  ['08:30', '11:00', '15:30', '20:00'].map((time) => `${date}T${time}`),
);

interface Kind {
  readonly id: string;
  readonly label: { readonly es: string; readonly en: string };
  readonly rank: number;
  readonly clauses: readonly string[];
}

/** Deadlines that contradict the order of priorities: under some reading a higher priority is answered later than a lower. */
export function priorityOrder(subject: LintSubject): LintFinding[] {
  const kinds = rankedKinds(parametersOf(subject, CALCULATOR).kinds);
  const pairs = kinds.flatMap((higher) =>
    kinds.filter(({ rank }) => rank > higher.rank).map((lower) => ({ higher, lower })),
  );
  return Object.entries(readingsOf(subject, CALCULATOR)).flatMap(([reading, { options, default: usual }]) =>
    Object.entries(options).flatMap(([option, { label }]) =>
      pairs
        .filter(({ higher, lower }) =>
          MOMENTS.some((receivedAt) => isLater(subject, higher, lower, receivedAt, { [reading]: option })),
        )
        .filter(
          ({ higher, lower }) =>
            option === usual || !MOMENTS.some((receivedAt) => isLater(subject, higher, lower, receivedAt, {})),
        )
        .map(({ higher, lower }) => inversion(higher, lower, label)),
    ),
  );
}

function rankedKinds(kinds: unknown): Kind[] {
  return Object.entries((kinds ?? {}) as Record<string, RawKind>).flatMap(
    ([id, { label, priority, amount, hours }]) => {
      if (!priority) return [];
      const own = (amount ?? hours)?.clause;
      return [
        { id, label, rank: ORDER.indexOf(priority.value), clauses: own ? [priority.clause, own] : [priority.clause] },
      ];
    },
  );
}

interface RawKind {
  readonly label: Kind['label'];
  readonly priority: { readonly value: string; readonly clause: string } | null;
  readonly amount?: { readonly clause: string };
  readonly hours?: { readonly clause: string };
}

function isLater(
  subject: LintSubject,
  higher: Kind,
  lower: Kind,
  receivedAt: string,
  readings: Readonly<Record<string, string>>,
): boolean {
  const due = (kind: Kind) => ask(subject, CALCULATOR, { request: kind.id, receivedAt }, readings)?.facts.dueAt;
  const [a, b] = [due(higher), due(lower)];
  return typeof a === 'string' && typeof b === 'string' && a > b;
}

function inversion(higher: Kind, lower: Kind, reading: Kind['label']): LintFinding {
  return {
    rule: 'priority-order',
    clauses: [...new Set([...higher.clauses, ...lower.clauses])],
    text: {
      es: `Con la lectura «${reading.es}», «${higher.label.es}» puede tardar más que «${lower.label.es}», aunque su prioridad es mayor.`,
      en: `Under the reading “${reading.en}”, “${higher.label.en}” can take longer than “${lower.label.en}”, although its priority is higher.`,
    },
  };
}
