import { expect, test } from 'vitest';
import { classesOf, pruned, rulesIn, written } from '../../../scripts/embed/css-rules.ts';
import { boxed } from '../../../scripts/embed/style.ts';
import { withStyle } from '../../../scripts/embed/style-plugin.ts';

test('a style sheet is read into its rules and written as it was', () => {
  const css = '.a{x:1}@media print{.b{y:2}.c{z:"}"}}.d::after{content:"{"}';
  expect(rulesIn(css).map(({ head }) => head)).toEqual(['.a', '@media print', '.d::after']);
  expect(written(rulesIn(css))).toBe(css);
});

test.each([
  { selector: '.a .b>.c', classes: ['a', 'b', 'c'] },
  { selector: '.a:is(.b,.c:not(.d,.e)) .f', classes: ['a', 'f'] },
  { selector: 'input[type="x.y"]', classes: [] },
])('$selector cannot do without $classes', ({ selector, classes }) => {
  expect(classesOf(selector)).toEqual(classes);
});

test('rules and selectors that cannot apply are left out, in queries too', () => {
  const css = '.a,.b:is(.x,.y){x:1}.b{y:2}@media print{.b{z:3}}@container c (width>1px){.a{w:4}.b{w:5}}';
  expect(written(pruned(rulesIn(css), (selector) => !selector.startsWith('.b')))).toBe(
    '.a{x:1}@container c (width>1px){.a{w:4}}',
  );
});

test('sizes go by the box; in queries they are pixels', () => {
  const css = boxed('@container c (min-width: 30rem){:root{a:1.5rem;b:-.5rem;c:clamp(1rem,2cqi,3rem)}}');
  expect(css).toBe(
    '@container c (min-width: 480px){.plazo{a:calc(1.5*var(--rem));b:calc(-.5*var(--rem));c:clamp(var(--rem),2cqi,calc(3*var(--rem)))}}',
  );
});

test('a module gets the rules for the classes it gives', () => {
  const rules = rulesIn('.plazo{a:1}.say{b:2}.gap-3{c:3}.never{d:4}.say.deadline{e:5}.sheet{f:6}');
  const module = 'const s="%STYLE%";draw({class:"say"});draw({class:"gap-"+n});const role="deadline"';
  expect(withStyle(module, rules)).toContain(JSON.stringify('.plazo{a:1}.say{b:2}.gap-3{c:3}.say.deadline{e:5}'));
});
