/**
 * A point where something changes: its place in time, its place on the running count of open time, and what holds from there on.
 * A tuple, because looking up hundreds of them for each answer has to be fast.
 */
export type Point = readonly [at: number, open: number, ...more: number[]];

/** The axes a point has a place on. */
export const AT = 0;
export const OPEN = 1;
export type Axis = typeof AT | typeof OPEN;

/** The last point not beyond `value` on an axis; the first when all are beyond it. Points ascend on both axes; there is one at least. */
export function lastPoint<P extends Point>(points: readonly P[], axis: Axis, value: number): P {
  let low = 0;
  let high = points.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((points[middle] as P)[axis] <= value) low = middle;
    else high = middle;
  }
  return points[low] as P;
}
