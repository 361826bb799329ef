import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Hanging, type Placed, placeLabels } from '../../../src/lib/picture/labels.ts';

const WIDTH = 820;
const labels = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: WIDTH }), width: fc.integer({ min: 20, max: 200 }) }), {
    maxLength: 9,
  })
  .map((list) => [...list].sort((a, b) => a.x - b.x));

function overlap(a: Placed, b: Placed): boolean {
  return a.row === b.row && a.from < b.until && b.from < a.until;
}

/** True when the line from a mark down to its label runs through another label. */
function crosses(label: Hanging, own: Placed, other: Placed): boolean {
  return other.row < own.row && label.x > other.from && label.x < other.until;
}

test('no label covers another, and no line runs through a label', () => {
  fc.assert(
    fc.property(labels, (list) => {
      const placed = placeLabels(list, WIDTH);
      expect(placed).toHaveLength(list.length);
      placed.forEach((own, index) => {
        const label = list[index] ?? { x: 0, width: 0 };
        const others = placed.filter((other) => other !== own);
        expect(others.some((other) => overlap(own, other))).toBe(false);
        expect(others.some((other) => crosses(label, own, other))).toBe(false);
      });
    }),
  );
});

test('no label leaves the picture on the right', () => {
  fc.assert(
    fc.property(labels, (list) => {
      expect(placeLabels(list, WIDTH).every(({ until }) => until <= WIDTH)).toBe(true);
    }),
  );
});

test('labels with room enough share the first row', () => {
  const placed = placeLabels(
    [
      { x: 0, width: 80 },
      { x: 200, width: 80 },
      { x: 820, width: 80 },
    ],
    WIDTH,
  );
  expect(placed.map(({ row, anchor }) => [row, anchor])).toEqual([
    [0, 'start'],
    [0, 'start'],
    [0, 'end'],
  ]);
});
