import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/lib/index.ts';
import { calculate, describeCalculator, listProviders } from '../../../src/lib/index.ts';

const withProcedures = listProviders().filter(({ calculators }) => calculators.includes('procedure'));

interface Told {
  readonly done: readonly string[];
  readonly decisions: Readonly<Record<string, string | undefined>>;
}

interface Asked {
  readonly steps: readonly string[];
  readonly questions: Readonly<Record<string, readonly string[]>>;
}

/** The steps and questions a provider's only procedure asks for. */
function askedBy(provider: string): Asked {
  const inputs = describeCalculator(provider, 'procedure')?.inputs ?? [];
  const steps = inputs.flatMap((input) => (input.type === 'choices' ? input.options : []));
  const questions = Object.assign({}, ...inputs.map((input) => (input.type === 'decisions' ? input.questions : {})));
  return { steps, questions };
}

/** Any subset of the steps, with any answers to any of the questions. */
function anythingTold({ steps, questions }: Asked): fc.Arbitrary<Told> {
  const answers = Object.fromEntries(
    Object.entries(questions).map(([id, options]) => [id, fc.constantFrom(...options)]),
  );
  return fc.record({ done: fc.subarray([...steps]), decisions: fc.record(answers, { requiredKeys: [] }) });
}

const isStepIn =
  ({ steps }: Asked) =>
  (id: string) =>
    steps.includes(id);
const currentOf = ({ facts }: Outcome) => facts.current as readonly string[];
const remainingOf = ({ facts }: Outcome) => facts.remaining as number | null;

describe.each(withProcedures.map(({ id }) => ({ id })))('the procedures of $id', ({ id }) => {
  const asked = askedBy(id);
  const ask = (told: Told) => calculate(id, 'procedure', told);

  test('have an answer for anything told, and name only what they ask about', () => {
    fc.assert(
      fc.property(anythingTold(asked), (told) => {
        const outcome = ask(told);
        expect(outcome.problems).toEqual([]);
        expect(['in-progress', 'complete', 'stuck']).toContain(outcome.answer);
        const known = [...asked.steps, ...Object.keys(asked.questions)];
        expect(currentOf(outcome).filter((step) => !known.includes(step))).toEqual([]);
      }),
    );
  });

  test('are complete exactly when nothing remains, and then nothing can come', () => {
    fc.assert(
      fc.property(anythingTold(asked), (told) => {
        const outcome = ask(told);
        expect(outcome.answer === 'complete').toBe(remainingOf(outcome) === 0);
        expect(outcome.answer === 'complete').toBe(currentOf(outcome).length === 0);
      }),
    );
  });

  test('never have more left after a step that could come now', () => {
    fc.assert(
      fc.property(anythingTold({ ...asked, questions: {} }), (told) => {
        const before = ask(told);
        for (const step of currentOf(before).filter(isStepIn(asked))) {
          const after = ask({ ...told, done: [...told.done, step] });
          expect(remainingOf(after) ?? 0).toBeLessThanOrEqual(remainingOf(before) ?? Number.POSITIVE_INFINITY);
          expect(currentOf(after)).not.toContain(step);
        }
      }),
    );
  });

  test('come to their end by doing each time what can come now', () => {
    let outcome = ask({ done: [], decisions: {} });
    const done: string[] = [];
    while (outcome.answer === 'in-progress' && done.length <= asked.steps.length) {
      done.push(...currentOf(outcome));
      outcome = ask({ done, decisions: {} });
    }
    expect(outcome.answer).toBe('complete');
    expect(done.toSorted()).toEqual(asked.steps.toSorted());
  });
});

test('a step told twice, or in another order, changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...askedBy('procedimientos-legales').steps]), (done) => {
      const ask = (steps: readonly string[]) => calculate('procedimientos-legales', 'procedure', { done: steps });
      expect(ask([...done, ...done]).facts).toEqual(ask(done.toReversed()).facts);
    }),
  );
});
