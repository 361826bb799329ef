import { expect, test } from 'vitest';
import { pathOf } from '../../../src/lib/picture/path.ts';

const field = { type: 'choices', options: ['write', 'sign', 'pay'] } as const;

test.each([
  { done: [], current: ['write'], states: ['now', 'ahead', 'ahead'] },
  { done: ['write'], current: ['sign', 'pay'], states: ['done', 'now', 'now'] },
  { done: ['write', 'sign', 'pay'], current: [], states: ['done', 'done', 'done'] },
  { done: undefined, current: null, states: ['ahead', 'ahead', 'ahead'] },
])('with $done done and $current possible, the steps stand as $states', ({ done, current, states }) => {
  expect(pathOf(field, done, current).map(({ state }) => state)).toEqual(states);
});

test('a field that offers no steps draws no path', () => {
  expect(pathOf({ type: 'date' }, [], [])).toEqual([]);
  expect(pathOf(undefined, [], [])).toEqual([]);
});
