import { expect, test } from 'vitest';
import { calculator } from '../../../src/lib/calculators/cancellation/index.ts';
import { type CancellationParameters, schema } from '../../../src/lib/calculators/cancellation/schema.ts';
import { words } from '../../../src/lib/calculators/cancellation/words.es.ts';
import { providers } from '../../../src/lib/catalog/providers.generated.ts';
import type { Calculator, Words } from '../../../src/lib/engine/calculator.ts';
import { evaluate } from '../../../src/lib/engine/evaluate.ts';

const SUBJECTS = ['rejoin', 'backup'] as const;
type Subject = (typeof SUBJECTS)[number];

const source = providers.find(({ calculators }) => methodOf(calculators.cancellation?.versions[0]?.parameters));

function methodOf(parameters: object | undefined): boolean {
  return parameters !== undefined && Reflect.get(parameters, 'method') === 'cutoff-day';
}

/** The parameters of a policy by cutoff day, as if its text were silent on some subjects. */
function without(silent: readonly Subject[]): CancellationParameters {
  const parameters = structuredClone(source?.calculators.cancellation?.versions[0]?.parameters);
  for (const subject of silent) Reflect.deleteProperty(Reflect.get(parameters ?? {}, 'clauses'), subject);
  return parameters as unknown as CancellationParameters;
}

function ask(parameters: CancellationParameters) {
  const policy = source?.calculators.cancellation;
  if (!policy) throw new Error('No policy cancels by a cutoff day.');
  const version = { effectiveFrom: null, effectiveUntil: null, updatedOn: null, parameters };
  return evaluate(
    calculator as unknown as Calculator,
    { ...policy, versions: [version] },
    words as unknown as Words,
    { requestedOn: '2026-08-05' },
    { locale: 'es', calendars: { holidays: () => undefined } },
  );
}

test.each<{ silent: readonly Subject[]; unsaid: readonly string[]; facts: object }>([
  { silent: [], unsaid: [], facts: { rejoinUntil: '2026-09-29', backupBy: '2026-09-29' } },
  { silent: ['rejoin'], unsaid: ['rejoin'], facts: { rejoinUntil: null, backupBy: '2026-09-29' } },
  { silent: ['backup'], unsaid: ['backup', 'backup-price'], facts: { rejoinUntil: '2026-09-29', backupBy: null } },
  {
    silent: ['rejoin', 'backup'],
    unsaid: ['rejoin', 'backup', 'backup-price'],
    facts: { rejoinUntil: null, backupBy: null },
  },
])('of what a text is silent on ($silent), nothing is said', ({ silent, unsaid, facts }) => {
  const parameters = without(silent);
  expect(schema.safeParse(parameters).success).toBe(true);
  const outcome = ask(parameters);
  const said = [...outcome.steps, ...outcome.undetermined].map(({ key }) => key);
  const every = ['rejoin', 'backup', 'backup-price'];
  expect(every.filter((key) => !said.includes(key))).toEqual(unsaid);
  expect(outcome.facts).toMatchObject(facts);
});
