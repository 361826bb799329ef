import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCalculatorFolders } from '../../src/lib/authoring/calculator-folders.ts';
import { loadContent } from '../../src/lib/authoring/content.ts';

const root = join(import.meta.dirname, '../../src');
const content = loadContent(
  join(root, 'content/providers'),
  await loadCalculatorFolders(join(root, 'lib/calculators')),
);

const catalog = readFileSync(join(root, 'lib/catalog/providers.generated.ts'), 'utf8');
const policies = content.providers.flatMap(({ policies }) => policies);

const internal = policies.flatMap(({ id, clauses }) =>
  Object.entries(clauses).flatMap(([clause, { audience }]) =>
    audience === 'internal' ? [{ policy: id, clause }] : [],
  ),
);

test('some clauses are internal', () => {
  expect(internal.map(({ clause }) => clause)).toEqual(expect.arrayContaining(['PL-09', 'PL-22', 'ZL-02']));
});

test.each(internal)('$clause reaches no library, no text and no calculator', ({ policy, clause }) => {
  expect(catalog).not.toContain(clause);
  const own = policies.find(({ id }) => id === policy);
  expect(`${own?.texts.es}${own?.texts.en}`).not.toContain(clause);
  expect(JSON.stringify(own?.versions)).not.toContain(clause);
});

test('the hours of a contact are those its answers are counted in', () => {
  const checked = content.providers.flatMap(({ calculators }) => {
    const service = parametersOf(calculators['response-deadline'], 'service') as Record<string, Stretch> | undefined;
    const routes = (parametersOf(calculators.contact, 'routes') ?? []) as { readonly hours: Hours | null }[];
    const stretches = Object.values(service ?? {}).map(({ days, opens, closes }) => {
      return { days, opens: opens.value, closes: closes.value };
    });
    return routes.flatMap(({ hours }) => (hours && stretches.length > 0 ? [{ hours, stretches }] : []));
  });
  expect(checked.length).toBeGreaterThan(0);
  for (const { hours, stretches } of checked) {
    const { clause: _, ...said } = hours;
    expect(stretches).toContainEqual(said);
  }
});

interface Hours {
  readonly days: readonly number[];
  readonly opens: string;
  readonly closes: string;
  readonly clause: string;
}

interface Stretch {
  readonly days: readonly number[];
  readonly opens: { readonly value: string };
  readonly closes: { readonly value: string };
}

type Source = { readonly versions: readonly { readonly parameters: object }[] } | undefined;

function parametersOf(source: Source, name: string): unknown {
  return Object.entries(source?.versions.at(-1)?.parameters ?? {}).find(([key]) => key === name)?.[1];
}
