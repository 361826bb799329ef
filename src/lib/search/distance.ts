/**
 * How many slips of the finger part two words: a letter missing, added, changed, or two neighbours swapped.
 * Gives `limit + 1` as soon as the distance is beyond `limit`.
 *
 * distance('rembolso', 'reembolso', 2) // => 1
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, last, beforeLast);
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

function nextRow(a: string, b: string, row: number, last: readonly number[], beforeLast: readonly number[]): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    const changed = at(last, column - 1) + (same ? 0 : 1);
    const oneMore = Math.min(at(last, column), at(current, column - 1)) + 1;
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(Math.min(changed, oneMore, swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY));
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
