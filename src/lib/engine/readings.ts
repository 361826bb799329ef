import type { Facts, Reading } from '../outcome/outcome.ts';
import type { ReadingChoice } from '../policy/policy.ts';
import type { Calculator, Finding } from './calculator.ts';
import { OutsideCalendar } from './calendars.ts';
import { prudentFacts } from './prudent.ts';

/** Gives the rule in force for a reading id. */
export type Reader = (id: string) => string | undefined;

type Choices = Readonly<Record<string, ReadingChoice>>;
type Chosen = Readonly<Record<string, string>>;

export interface Compared {
  readonly finding: Finding;
  readonly readings: readonly Reading[];
  readonly prudent: Readonly<Record<string, string>>;
}

/** Applies the rules under the chosen readings, under each alternative alone, and under all together for the prudent values. */
export function compareReadings(
  calculator: Calculator,
  choices: Choices,
  preferred: Chosen,
  apply: (reader: Reader) => Finding,
): Compared {
  const chosen = chosenReadings(choices, preferred);
  const findingOf = (selection: Chosen) => apply((id) => choices[id]?.options[selection[id] ?? '']?.rule);
  const finding = findingOf(chosen);
  const everyFinding = combinations(choices).flatMap((selection) => attempt(() => findingOf(selection)));
  return {
    finding,
    readings: alternatives(choices, chosen, finding, findingOf),
    prudent: prudentFacts(calculator.facts, everyFinding.length > 0 ? everyFinding : [finding]),
  };
}

function chosenReadings(choices: Choices, preferred: Chosen): Chosen {
  const chosen: Record<string, string> = {};
  for (const [id, choice] of Object.entries(choices)) {
    const wanted = Object.hasOwn(preferred, id) ? preferred[id] : undefined;
    chosen[id] = wanted !== undefined && Object.hasOwn(choice.options, wanted) ? wanted : choice.default;
  }
  return chosen;
}

function alternatives(
  choices: Choices,
  chosen: Chosen,
  finding: Finding,
  findingOf: (selection: Chosen) => Finding,
): Reading[] {
  return Object.entries(choices).flatMap(([id, { clause, options }]) => {
    const others = Object.keys(options).filter((option) => option !== chosen[id]);
    const changing = others.flatMap((option) =>
      attempt(() => findingOf({ ...chosen, [id]: option })).flatMap((other) => {
        const facts = changedFacts(finding.facts, other.facts);
        if (Object.keys(facts).length === 0) return [];
        return [{ id: option, ...(other.answer === finding.answer ? {} : { answer: other.answer }), facts }];
      }),
    );
    return changing.length > 0 ? [{ id, clause, chosen: chosen[id] ?? '', alternatives: changing }] : [];
  });
}

/** A reading that leaves the holiday tables says nothing; it does not spoil those that stay inside. */
function attempt(find: () => Finding): Finding[] {
  try {
    return [find()];
  } catch (error) {
    if (error instanceof OutsideCalendar) return [];
    throw error;
  }
}

function changedFacts(before: Facts, after: Facts): Facts {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter(
    (name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null),
  );
  return Object.fromEntries(changed.map((name) => [name, after[name] ?? null]));
}

/** Every way to choose one option for each reading. */
function combinations(choices: Choices): Chosen[] {
  return Object.entries(choices).reduce<Chosen[]>(
    (partial, [id, { options }]) =>
      partial.flatMap((selection) => Object.keys(options).map((option) => ({ ...selection, [id]: option }))),
    [{}],
  );
}
