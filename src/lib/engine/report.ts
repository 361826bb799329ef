import type { Fault } from '../input/parse.ts';
import type { Facts, Outcome, PolicyDates } from '../outcome/outcome.ts';
import type { Provider } from '../policy/policy.ts';
import type { Calculator, Finding } from './calculator.ts';
import type { Compared } from './readings.ts';
import type { Speaker } from './speaker.ts';

/** The frames an outcome can have, filled with what is known at each point. */
export interface Report {
  invalid(faults: readonly Fault[], version: PolicyDates): Outcome;
  /** No version of the policy covers the event; `first` is the oldest there is. */
  silent(key: 'no-version', first: PolicyDates | null): Outcome;
  /** The answer and its facts, with nothing to explain them. */
  bare(finding: Finding, version: PolicyDates): Outcome;
  explained(compared: Compared, version: PolicyDates): Outcome;
}

export function createReport(calculator: Calculator, provider: Provider, speaker: Speaker): Report {
  const bare = ({ undeterminable, answer, facts }: Finding, version: PolicyDates | null): Outcome => ({
    status: undeterminable ? 'undetermined' : 'determined',
    provider: provider.id,
    calculator: calculator.id,
    version: { effectiveFrom: version?.effectiveFrom ?? null, updatedOn: version?.updatedOn ?? null },
    answer,
    facts: allFacts(calculator, facts),
    prudent: {},
    readings: [],
    ledger: [],
    steps: [],
    notices: [],
    undetermined: [],
    problems: [],
  });
  const unknown: Finding = { answer: null, undeterminable: true, facts: {}, steps: [] };
  return {
    bare,
    invalid: (faults, version) => ({
      ...bare(unknown, version),
      status: 'invalid',
      problems: faults.map(speaker.problem),
    }),
    silent: (key, first) => ({
      ...bare(unknown, null),
      undetermined: [speaker.beforeFirstVersion(key, first?.effectiveFrom ?? null)],
    }),
    explained: ({ finding, prudent, readings }, version) => ({
      ...bare(finding, version),
      ...speaker.finding(finding),
      prudent,
      readings,
    }),
  };
}

/** Every fact a calculator can give; those it did not find are null. */
function allFacts(calculator: Calculator, found: Facts): Facts {
  const facts: Record<string, unknown> = {};
  for (const name of Object.keys(calculator.facts)) facts[name] = found[name] ?? null;
  return facts;
}
