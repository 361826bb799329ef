import { expect, test } from 'vitest';
import { inBoxes } from '../../../src/lib/form/in-boxes.ts';

test.each([
  { text: 'por ejemplo 2026-08-05', boxes: 'por ejemplo 5/8/2026' },
  { text: '2026-12-10.', boxes: '10/12/2026.' },
  { text: 'for example 2026-09', boxes: 'for example 9/2026' },
  { text: '2026-07-10T15:30', boxes: '10/7/2026, 15:30' },
  {
    text: 'an amount in cents with its currency, for example { "amount": 150000, "currency": "UYU" }',
    boxes: 'an amount with its currency, for example 1500 UYU',
  },
  { text: 'how many, for example 0', boxes: 'how many, for example 0' },
  { text: 'from 1900 to 9900', boxes: 'from 1900 to 9900' },
])('$text is written into boxes as $boxes', ({ text, boxes }) => {
  expect(inBoxes(text)).toBe(boxes);
});
