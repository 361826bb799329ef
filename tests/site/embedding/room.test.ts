import { expect, test } from 'vitest';
import { heightOf } from '../../../src/site/embedding/room.ts';

const measured = {
  'acme/refund': { 640: 800, 1280: 700 },
  'bolt/refund': { 640: 1200, 1280: 900 },
  'bolt/renewal': { 640: 2000, 1280: 1800 },
};

test.each([
  { what: 'itself', provider: 'acme', calculator: 'refund', height: 800, wide: 700 },
  { what: 'the highest of its kind', provider: 'cove', calculator: 'refund', height: 1200, wide: 900 },
  { what: 'the highest of all', provider: 'cove', calculator: 'contact', height: 2000, wide: 1800 },
])('$provider, $calculator gets the room of $what', ({ provider, calculator, height, wide }) => {
  expect(heightOf(provider, calculator, 640, measured)).toBe(height);
  expect(heightOf(provider, calculator, 1280, measured)).toBe(wide);
});

test('the very first calculator gets room too', () => {
  expect(heightOf('acme', 'refund', 640, {})).toBeGreaterThan(1000);
});
