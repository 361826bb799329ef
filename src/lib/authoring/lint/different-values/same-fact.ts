import { askOwn, calculatorsOf, examplesOf, type OwnCalculator } from '../ask.ts';
import type { LintFinding, LintSubject } from '../finding.ts';
import { neighboursOf, numbersOf, type PolicyNumber } from '../numbers.ts';
import { comparable, differ } from '../quantity.ts';
import { twoValues } from './two-values.ts';

/** By fact, the numbers of a calculator that move its date. */
type Movers = ReadonlyMap<string, readonly PolicyNumber[]>;

/**
 * A date that two calculators of the policy give under one name, each from a figure of its own, where no figure of
 * the one is a figure of the other. Which figures move it is found by moving each in the worked examples.
 */
export function sameFact(subject: LintSubject): LintFinding[] {
  const calculators = calculatorsOf(subject).map((own) => moversOf(subject, own));
  return calculators.flatMap((one, index) =>
    calculators.slice(index + 1).flatMap((other) =>
      [...one].flatMap(([fact, figures]) => {
        const pairs = figures.flatMap((a) => (other.get(fact) ?? []).map((b) => [a, b] as const));
        const [first] = pairs.filter(([a, b]) => comparable(a.quantity, b.quantity));
        if (!first || pairs.some(([a, b]) => comparable(a.quantity, b.quantity) && !differ(a.quantity, b.quantity)))
          return [];
        return [twoValues(subject.policy, ...first)];
      }),
    ),
  );
}

function moversOf(subject: LintSubject, own: OwnCalculator): Movers {
  const movers = new Map<string, PolicyNumber[]>();
  const inputs = examplesOf(subject, own).map(({ input }) => input);
  for (const number of numbersOf(own)) {
    const neighbours = neighboursOf(own, number);
    const moved = inputs.flatMap((input) => neighbours.flatMap(({ parameters }) => movedFacts(own, input, parameters)));
    for (const fact of new Set(moved)) movers.set(fact, [...(movers.get(fact) ?? []), number]);
  }
  return movers;
}

/** The facts whose date other parameters change. */
function movedFacts(own: OwnCalculator, input: object, parameters: unknown): string[] {
  const before = datesIn(askOwn(own, input).facts);
  const after = datesIn(askOwn(own, input, { parameters }).facts);
  return [...before].filter(([at, date]) => after.has(at) && after.get(at) !== date).map(([at]) => nameOf(at));
}

/** Every date among facts, by its path. */
function datesIn(node: unknown, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map(/^\d{4}-\d{2}-\d{2}/.test(node) ? [[path, node]] : []);
  if (typeof node !== 'object' || node === null) return new Map();
  return new Map(Object.entries(node).flatMap(([key, child]) => [...datesIn(child, `${path}.${key}`)]));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
