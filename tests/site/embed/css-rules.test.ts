import { expect, test } from 'vitest';
import { classesOf, elementsOf, nested, pruned, rulesIn, typesOf, written } from '../../../scripts/embed/css-rules.ts';
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

test.each([
  { selector: '.a>summary::-webkit-details-marker', elements: ['summary'] },
  { selector: '.a :is(td,th) b', elements: ['b'] },
  { selector: 'input[type=checkbox]:checked:before', elements: ['input'] },
  { selector: '&:is(.x) .details-y', elements: [] },
])('$selector cannot do without the elements $elements', ({ selector, elements }) => {
  expect(elementsOf(selector)).toEqual(elements);
});

test('the types of controls are told from other attributes', () => {
  expect(typesOf('input[type=text],input[type="radio"],a[rel=b]')).toEqual(['text', 'radio']);
});

test('rules that begin alike are nested in what they have in common, in their order', () => {
  const css = '.a .b,.a .c{x:1}.a:is(.d) .e{y:2}.f{z:3}.a .g,.h{w:4}@media print{.a .b{v:5}}';
  expect(nested(rulesIn(css), '.a')).toBe(
    '.a{.b,.c{x:1}&:is(.d) .e{y:2}}.f{z:3}.a .g,.h{w:4}@media print{.a{.b{v:5}}}',
  );
});

test('rules and selectors that cannot apply are left out, in queries too', () => {
  const css = '.a,.b:is(.x,.y){x:1}.b{y:2}@media print{.b{z:3}}@container c (width>1px){.a{w:4}.b{w:5}}';
  expect(written(pruned(rulesIn(css), (selector) => !selector.startsWith('.b')))).toBe(
    '.a{x:1}@container c (width>1px){.a{w:4}}',
  );
});

test('sizes go by the box; in queries of the container by its letters, in others they are pixels', () => {
  expect(boxed('@media (min-width: 30rem){a{b:c}}')).toBe('@media (min-width: 480px){a{b:c}}');
  const css = boxed('@container c (min-width: 30rem){:root{a:1.5rem;b:-.5rem;c:clamp(1rem,2cqi,3rem)}}');
  expect(css).toBe(
    '@container c (min-width: 30em){.plazo{a:calc(1.5*var(--rem));b:calc(-.5*var(--rem));c:clamp(var(--rem),2cqi,calc(3*var(--rem)))}}',
  );
});

test('a module gets the rules for the classes it gives', () => {
  const rules = rulesIn('.plazo{a:1}.say{b:2}.gap-3{c:3}.never{d:4}.say.deadline{e:5}.sheet{f:6}');
  const module = 'const s="%STYLE%";draw({class:"say"});draw({class:"gap-"+n});const role="deadline"';
  expect(withStyle(module, rules)).toContain(JSON.stringify('.plazo{a:1}.say{b:2}.gap-3{c:3}.say.deadline{e:5}'));
});

test('a module that comes late gets the rules that the one it belongs to has not', () => {
  const rules = rulesIn('.say{b:2}.why{c:3}.why svg{d:4}.say [type=radio]{e:5}');
  const late = 'const s="%STYLE%";draw("ul",{class:"why"})';
  expect(withStyle(late, rules, 'draw({class:"say"})')).toContain(JSON.stringify('.why{c:3}'));
});
