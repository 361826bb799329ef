import { remembered } from '../calendar/remembered.ts';
import type { Facts, Reading } from '../outcome/outcome.ts';
import type { ReadingChoice } from '../policy/policy.ts';
import type { Calculator, Finding } from './calculator.ts';
import { unlessOutside } from './calendars.ts';
import { prudentFacts } from './prudent.ts';

/** Gives the rule in force for a reading id. */
export type Reader = (id: string) => string | undefined;

type Choices = Readonly<Record<string, ReadingChoice>>;
type Selection = Readonly<Record<string, string>>;

export interface Compared {
  readonly finding: Finding;
  readonly readings: readonly Reading[];
  readonly prudent: Readonly<Record<string, string>>;
}

/** What the rules find under one selection of readings; undefined when that selection leaves the holiday tables. */
interface Trial {
  readonly selection: Selection;
  readonly finding: Finding | undefined;
}

/**
 * Applies the rules under every combination of readings: the chosen one is the answer, those that differ from it in
 * one reading are the alternatives, and all together give the prudent values.
 */
export function compareReadings(
  calculator: Calculator,
  choices: Choices,
  preferred: Selection,
  apply: (reader: Reader) => Finding,
): Compared {
  const chosen = chosenReadings(choices, preferred);
  const finding = apply(readerOf(choices, chosen));
  const trials = combinations(choices).map((selection) => {
    if (distance(selection, chosen) === 0) return { selection, finding };
    // A reading that leaves the holiday tables says nothing; it does not spoil those that stay inside.
    return { selection, finding: unlessOutside(() => apply(readerOf(choices, selection))) };
  });
  return {
    finding,
    readings: Object.keys(choices).flatMap((id) => comparison(id, choices, chosen, finding, trials)),
    prudent: prudentFacts(
      calculator.facts,
      trials.flatMap((trial) => trial.finding ?? []),
    ),
  };
}

/** Applies the rules under the chosen readings alone. */
export function applyChosen(choices: Choices, preferred: Selection, apply: (reader: Reader) => Finding): Finding {
  return apply(readerOf(choices, chosenReadings(choices, preferred)));
}

function readerOf(choices: Choices, selection: Selection): Reader {
  return (id) => choices[id]?.options[selection[id] ?? '']?.rule;
}

function chosenReadings(choices: Choices, preferred: Selection): Selection {
  const chosen: Record<string, string> = {};
  for (const id of Object.keys(choices)) {
    const choice = choices[id] as ReadingChoice;
    const wanted = Object.hasOwn(preferred, id) ? preferred[id] : undefined;
    chosen[id] = wanted !== undefined && Object.hasOwn(choice.options, wanted) ? wanted : choice.default;
  }
  return chosen;
}

/** In how many readings two selections differ. */
function distance(a: Selection, b: Selection): number {
  return Object.keys(a).filter((id) => a[id] !== b[id]).length;
}

/** One reading with the alternatives that change a fact, or nothing when none does. */
function comparison(
  id: string,
  choices: Choices,
  chosen: Selection,
  finding: Finding,
  trials: readonly Trial[],
): readonly Reading[] {
  const others = trials.filter(({ selection }) => selection[id] !== chosen[id] && distance(selection, chosen) === 1);
  const alternatives = others.flatMap(({ selection, finding: other }) => {
    const facts = other ? changedFacts(finding.facts, other.facts) : {};
    if (!other || Object.keys(facts).length === 0) return [];
    return { id: selection[id] ?? '', ...(other.answer === finding.answer ? {} : { answer: other.answer }), facts };
  });
  const clause = choices[id]?.clause ?? '';
  return alternatives.length > 0 ? [{ id, clause, chosen: chosen[id] ?? '', alternatives }] : [];
}

function changedFacts(before: Facts, after: Facts): Facts {
  const changed: Record<string, unknown> = {};
  for (const name of Object.keys({ ...before, ...after })) {
    if (!same(before[name] ?? null, after[name] ?? null)) changed[name] = after[name] ?? null;
  }
  return changed;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

/** Every way to choose one option for each reading, worked out once per policy. */
function combinations(choices: Choices): readonly Selection[] {
  return remembered(knownCombinations, choices, () =>
    Object.entries(choices).reduce<Selection[]>(
      (partial, [id, { options }]) =>
        partial.flatMap((selection) => Object.keys(options).map((option) => ({ ...selection, [id]: option }))),
      [{}],
    ),
  );
}

const knownCombinations = new WeakMap<Choices, readonly Selection[]>();
