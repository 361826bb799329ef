import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/lib/outcome/outcome.ts';
import { ask, calculatorsRoot } from './real-content.ts';
import { readCaseFiles, type WorkedCase } from './worked-cases.ts';

for (const { calculator, cases } of readCaseFiles(calculatorsRoot)) {
  describe(calculator, () => {
    const titled = cases.map((worked) => ({ title: `${worked.clauses.join(' ')} ${worked.provider}`, worked }));
    test.each(titled)('$title: $worked.name', ({ worked }) => {
      const { provider, input, readings = {} } = worked;
      const outcome = ask(provider, calculator, input, { readings });
      expect(found(outcome, worked)).toEqual(expected(worked));
      expect(outcome.status === 'determined' ? outcome.steps.at(-1)?.text : 'said').toBeTruthy();
    });
  });
}

test('no two cases of a calculator ask the same and expect the same', () => {
  const asked = readCaseFiles(calculatorsRoot).flatMap(({ calculator, cases }) =>
    cases.map(({ name: _, clauses: __, ...rest }) => JSON.stringify({ calculator, ...rest })),
  );
  expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([]);
});

/** The parts of a case that say what comes out. Without a word of problems, the input has to be sound. */
function expected({ name, clauses, provider, input, readings, ...rest }: WorkedCase) {
  return { ...rest, problems: rest.problems ?? [] };
}

/** The same parts of the outcome, cut down to what the case speaks of. */
function found(outcome: Outcome, worked: WorkedCase) {
  const alternativesOf = (id: string) => outcome.readings.find((reading) => reading.id === id)?.alternatives ?? [];
  const said = (part: 'steps' | 'notices' | 'undetermined') => outcome[part].map(({ key }) => key);
  const among = (part: 'steps' | 'notices' | 'undetermined') => worked[part]?.filter((key) => said(part).includes(key));
  const everything = [...said('steps'), ...said('notices'), ...said('undetermined')];
  const all = {
    status: outcome.status,
    answer: outcome.answer,
    facts: cut(outcome.facts, worked.facts),
    alternatives:
      worked.alternatives &&
      mapValues(worked.alternatives, (options, id) =>
        mapValues(options, (facts, option) =>
          cut(alternativesOf(id).find((alternative) => alternative.id === option)?.facts ?? {}, facts),
        ),
      ),
    agreed: worked.agreed?.filter((id) => alternativesOf(id).length === 0),
    // Null stands for a prudent date that is not given.
    prudent: worked.prudent && mapValues(worked.prudent, (_, name) => outcome.prudent[name] ?? null),
    steps: among('steps'),
    notices: among('notices'),
    undetermined: among('undetermined'),
    unsaid: worked.unsaid?.filter((key) => !everything.includes(key)),
  };
  const spoken = Object.entries(all).filter(([name]) => name in worked);
  const problems = outcome.problems.map(({ field, code }) => ({ field, code }));
  return { ...Object.fromEntries(spoken), problems };
}

type Values = Readonly<Record<string, unknown>>;

/** Only the named values; one that is missing shows as undefined. */
function cut(values: Values, names: Values | undefined) {
  return names && mapValues(names, (_, name) => values[name]);
}

function mapValues<T, R>(values: Readonly<Record<string, T>>, change: (value: T, name: string) => R) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));
}
