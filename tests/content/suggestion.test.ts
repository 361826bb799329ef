import { expect, test } from 'vitest';
import { suggestion } from '../../src/lib/authoring/suggestion.ts';

test.each([
  { mistyped: 'cutofDay', names: ['method', 'cutoffDay'], said: 'did you mean "cutoffDay"? One of method, cutoffDay' },
  { mistyped: 'Method', names: ['method', 'cutoffDay'], said: 'did you mean "method"? One of method, cutoffDay' },
  { mistyped: 'ttile', names: ['title'], said: 'did you mean "title"? One of title' },
  { mistyped: 'banana', names: ['method', 'cutoffDay'], said: 'one of method, cutoffDay' },
  { mistyped: 'banana', names: [], said: 'none: there are none here' },
])('of "$mistyped" among $names it says: $said', ({ mistyped, names, said }) => {
  expect(suggestion(mistyped, names)).toBe(said);
});
