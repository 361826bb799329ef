import { expect, test } from 'vitest';
import { divideRules, type Need } from '../../../src/site/first-paint/divide-rules.ts';

/** Classes in the page: a, b. What scripts may write: s. Nobody writes any other. */
const needOf = (classes: readonly string[]): Need => {
  if (!classes.every((name) => ['a', 'b', 's'].includes(name))) return 'never';
  return classes[0] === 's' ? 'later' : 'first';
};

test.each([
  { rule: 'p{top:0}', need: 'first' },
  { rule: '.a .b>p:hover{top:0}', need: 'first' },
  { rule: '.a .s{top:0}', need: 'first' },
  { rule: '.s .a{top:0}', need: 'later' },
  { rule: '.x{top:0}', need: 'never' },
  { rule: '.a .x{top:0}', need: 'never' },
  { rule: '.a.x:before{content:"}"}', need: 'never' },
  { rule: '.a:before{content:"{.x"}', need: 'first' },
  { rule: '.a:is(.x,.y) p{top:0}', need: 'first' },
  { rule: '.a:not(:has(.x)){top:0}', need: 'first' },
  { rule: '[href=".x"]{top:0}', need: 'first' },
  { rule: '@media print{.s{top:0}}', need: 'later' },
  { rule: '@media print{.x{top:0}}', need: 'never' },
  { rule: '@container one (width>1px){@media print{.a{top:0}}}', need: 'first' },
  { rule: '@font-face{font-family:x}', need: 'first' },
  { rule: '@keyframes x{from{top:0}to{top:1px}}', need: 'first' },
  { rule: '@layer one;', need: 'first' },
])('$rule is needed $need', ({ rule, need }) => {
  const { first, later } = divideRules(rule, needOf);
  expect({ first, later }).toEqual({ first: need === 'first' ? rule : '', later: need === 'later' ? rule : '' });
});

test('a rule for several things is divided, and the order stays', () => {
  expect(divideRules('.a,.x,.s{top:0}.b,.a p{top:1px}@media print{.s,.b{top:2px}}', needOf)).toEqual({
    first: '.a{top:0}.b,.a p{top:1px}@media print{.b{top:2px}}',
    later: '.s{top:0}@media print{.s{top:2px}}',
  });
});
