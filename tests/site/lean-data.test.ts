import { expect, test } from 'vitest';
import { islandData } from '../../src/components/calculator/data-source.ts';
import { laterWords, leanData } from '../../src/components/calculator/later-words.ts';
import { words as english } from '../../src/components/calculator/words.en.ts';
import { offered } from '../../src/site/calculator-modules/offered.ts';

const layouts = ['page', 'compact', 'embed'] as const;
const every = offered.flatMap((one) => layouts.map((layout) => ({ ...one, layout, id: one.calculator.id })));

test.each(every)('$source.provider.id $id in $locale carries no less than its $layout shows at first', (one) => {
  const { calculator, source, locale, layout } = one;
  const whole = islandData(source.provider.id, calculator.id, locale, layout);
  const lean = leanData(whole, calculator);
  expect(JSON.stringify(lean).length).toBeLessThan(JSON.stringify(whole).length);
  expect(Object.keys(lean.labels.fields)).toEqual(Object.keys(whole.labels.fields));
  expect(lean.holidays).toEqual(whole.holidays);
  // A procedure is asked by its picture, which is there from the start and labelled.
  if (layout !== 'compact' && calculator.picture?.kind === 'flow')
    expect(lean.labels.picture).toEqual(whole.labels.picture);
  if (layout === 'page') expect(lean.source).toEqual(whole.source);
});

test.each(['letter', 'whole'] as const)('the words that come with the %s are those an embed does without', (part) => {
  const [one] = offered;
  if (!one) throw new Error('Nothing is offered.');
  const whole = islandData(one.source.provider.id, one.calculator.id, one.locale, 'embed');
  const lean = leanData(whole, one.calculator);
  const later = Object.keys(laterWords(part, english));
  expect(later.length).toBeGreaterThan(0);
  for (const word of later) expect(lean.own).not.toHaveProperty(word);
});
