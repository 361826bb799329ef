import { isDeepStrictEqual } from 'node:util';
import { calendarsIn } from '../catalog/calendars.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { CalculatorFolder } from './calculator-folders.ts';
import type { Policy, ProviderContent } from './content.ts';
import type { PolicyExample } from './policy-schema.ts';
import { suggestion } from './suggestion.ts';
import type { ContentFault } from './yaml-file.ts';

/** Every worked example comes out as it says, computed by the rules themselves. */
export function checkExamples(
  file: string,
  policy: Policy,
  provider: ProviderContent,
  calculators: Readonly<Record<string, CalculatorFolder>>,
): ContentFault[] {
  return policy.examples.flatMap((example, index) => {
    const path = `examples[${index}]`;
    const folder = calculators[example.calculator];
    const source = provider.calculators[example.calculator];
    if (!folder || !source) {
      return [
        {
          file,
          path: `${path}.calculator`,
          found: `the calculator "${example.calculator}"`,
          expected: suggestion(example.calculator, Object.keys(provider.calculators)),
        },
      ];
    }
    if (statesNothing(example)) {
      const expected = 'an answer, facts or alternatives that must come out';
      return [{ file, path: `${path} (${example.id})`, found: 'nothing that must come out', expected }];
    }
    const outcome = evaluate(folder.calculator, source, folder.words.es, example.input, {
      locale: 'es',
      calendars: calendarsIn('es'),
    });
    return exampleFaults(example, outcome).map((fault) => ({
      file,
      ...fault,
      path: `${path} (${example.id}) ${fault.path}`,
    }));
  });
}

function statesNothing({ answer, facts, alternatives }: PolicyExample): boolean {
  return answer === undefined && Object.keys(facts).length === 0 && Object.keys(alternatives).length === 0;
}

type Mismatch = Pick<ContentFault, 'path' | 'found' | 'expected'>;

/** What an outcome has otherwise than its example says. */
export function exampleFaults(example: PolicyExample, outcome: Outcome): Mismatch[] {
  const problems = outcome.problems.map(({ field, text }) => ({
    path: `input.${field}`,
    found: text,
    expected: 'a valid input',
  }));
  const answer =
    example.answer === undefined || example.answer === outcome.answer
      ? []
      : [mismatch('answer', outcome.answer, example.answer)];
  const facts = factFaults('facts', example.facts, outcome.facts);
  const alternatives = Object.entries(example.alternatives).flatMap(([reading, options]) =>
    Object.entries(options).flatMap(([option, expected]) => {
      const found = outcome.readings.find(({ id }) => id === reading)?.alternatives.find(({ id }) => id === option);
      return factFaults(`alternatives.${reading}.${option}`, expected, found?.facts ?? {});
    }),
  );
  return [...problems, ...answer, ...facts, ...alternatives];
}

function factFaults(
  path: string,
  expected: Readonly<Record<string, unknown>>,
  actual: Readonly<Record<string, unknown>>,
): Mismatch[] {
  return Object.entries(expected)
    .filter(([name, value]) => !isDeepStrictEqual(actual[name], value))
    .map(([name, value]) =>
      path === 'facts' && !Object.hasOwn(actual, name)
        ? { path: `${path}.${name}`, found: `the fact "${name}"`, expected: suggestion(name, Object.keys(actual)) }
        : mismatch(`${path}.${name}`, actual[name], value),
    );
}

function mismatch(path: string, actual: unknown, expected: unknown): Mismatch {
  return {
    path,
    found: `the rules give ${JSON.stringify(actual)}`,
    expected: `${JSON.stringify(expected)}, as the example says`,
  };
}
