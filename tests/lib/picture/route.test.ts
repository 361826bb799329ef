import { expect, test } from 'vitest';
import { calculator } from '../../../src/lib/calculators/refund/index.ts';
import type { RefundParameters } from '../../../src/lib/calculators/refund/schema.ts';
import { calculate } from '../../../src/lib/index.ts';
import { endOf, type Fork, forkOf } from '../../../src/lib/picture/route.ts';

/** The ids of the ways taken, and what the last ends in. */
function taken(fork: Fork | null | undefined): readonly (string | null)[] {
  const way = fork?.ways.find((one) => one.taken);
  if (!way) return [];
  return way.next ? [way.id, ...taken(way.next)] : [way.id, way.end];
}

/** Every way of a route, however deep. */
function all(fork: Fork): Fork['ways'] {
  return fork.ways.flatMap((way) => [way, ...(way.next ? all(way.next) : [])]);
}

test.each([
  { asked: 'left', path: ['left', 'home'] },
  { asked: 'right', path: ['right', 'up', 'roof'] },
  { asked: 'back', path: [] },
])('asked for $asked, the path is $path, and nothing is taken beside it', ({ asked, path }) => {
  const upstairs = forkOf('stairs', 'up', { up: endOf('roof'), down: endOf('cellar', true) });
  const fork = forkOf('door', asked, { left: endOf('home'), right: upstairs });
  expect(taken(fork)).toEqual(path);
  expect(all(fork).filter((way) => way.taken)).toHaveLength(Math.max(0, path.length - 1));
});

const causes = { method: 'cause-determined' } as unknown as RefundParameters;

test.each([
  { cause: 'software-defect', determinedByProvider: 'yes' },
  { cause: 'software-defect', determinedByProvider: 'pending' },
  { cause: 'provider-error', determinedByProvider: 'no' },
  { cause: 'third-party', determinedByProvider: 'yes' },
  { cause: 'unknown', determinedByProvider: 'pending' },
] as const)('the way of a refund for $cause, determined $determinedByProvider, ends in the answer', (input) => {
  const outcome = calculate('generasoft', 'refund', input, { locale: 'en' });
  const plan = calculator.picture;
  if (plan?.kind !== 'route') throw new Error('a refund is drawn as a route');
  expect(taken(plan.draw({ outcome, input, parameters: causes })).at(-1)).toBe(outcome.answer);
});

test('a ticket taken late and paid is a way on which the text falls silent', () => {
  const plan = calculator.picture;
  if (plan?.kind !== 'route') throw new Error('a refund is drawn as a route');
  const outcome = calculate('digital-express', 'refund', {}, { locale: 'en' });
  const fork = plan.draw({ outcome, input: {}, parameters: { method: 'late-ticket' } as unknown as RefundParameters });
  expect(taken(fork)).toEqual(['late-or-never', 'paid-already', outcome.answer]);
  expect(fork && all(fork).find(({ id }) => id === 'paid-already')?.silent).toBe(true);
});
