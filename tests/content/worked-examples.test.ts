import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCalculatorFolders } from '../../src/lib/authoring/calculator-folders.ts';
import { loadContent } from '../../src/lib/authoring/content.ts';
import { exampleFaults } from '../../src/lib/authoring/example-checks.ts';
import { ask } from '../lib/calculators/real-content.ts';

const root = join(import.meta.dirname, '../..');
const calculators = await loadCalculatorFolders(join(root, 'src/lib/calculators'));
const { providers } = loadContent(join(root, 'src/content/providers'), calculators);

const examples = providers.flatMap(({ provider, policies }) =>
  policies.flatMap((policy) =>
    policy.examples.map((example) => ({
      title: `${example.clauses.join(' ')} ${provider.id}/${policy.id}: ${example.id}`,
      provider: provider.id,
      example,
    })),
  ),
);

test.each(examples)('$title', ({ provider, example }) => {
  expect(exampleFaults(example, ask(provider, example.calculator, example.input))).toEqual([]);
});
