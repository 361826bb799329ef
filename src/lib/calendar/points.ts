/** A point where something changes: its place in time (`at`) and on the running count of open time (`open`). */
export interface Point {
  readonly at: number;
  readonly open: number;
}

/** At least one, ascending on both axes. */
export type Points<P extends Point> = [P, ...P[]];

/** The last point not beyond `value` on an axis; the first when all are beyond it. */
export function lastPoint<P extends Point>(points: Readonly<Points<P>>, axis: keyof Point, value: number): P {
  let found = points[0];
  for (let low = 1, high = points.length; low < high; ) {
    const middle = (low + high) >> 1;
    const point = points[middle];
    if (point && point[axis] <= value) {
      found = point;
      low = middle + 1;
    } else high = middle;
  }
  return found;
}
