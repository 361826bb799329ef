import { isDeepStrictEqual } from 'node:util';
import { calendarsIn } from '../catalog/calendars.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Fields } from '../input/fields.ts';
import type { Outcome, Problem } from '../outcome/outcome.ts';
import type { CalculatorFolder } from './calculator-folders.ts';
import type { Policy, ProviderContent } from './content.ts';
import { inputForm } from './input-form.ts';
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
    const fields = folder.calculator.fields(source.versions.at(-1)?.parameters ?? { readings: {} }, source.provider);
    return exampleFaults(example, outcome, fields).map((fault) => ({
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

/** What an outcome has otherwise than its example says. From an input that cannot be read nothing else comes out. */
export function exampleFaults(example: PolicyExample, outcome: Outcome, fields: Fields = {}): Mismatch[] {
  if (outcome.problems.length > 0) return outcome.problems.map((problem) => inputFault(problem, fields));
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
  return [...answer, ...facts, ...alternatives];
}

function inputFault({ field, code, text }: Problem, fields: Fields): Mismatch {
  const path = `input.${field}`;
  const [name = ''] = field.split(/[.[]/);
  const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (code === 'unknown-field' && !known)
    return { path, found: `the input "${field}"`, expected: suggestion(field, Object.keys(fields)) };
  return { path, found: text, expected: known ? inputForm(known) : 'a valid input' };
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
