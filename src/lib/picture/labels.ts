/** A label that hangs from a mark; both measured in the picture's own units. */
export interface Hanging {
  readonly x: number;
  readonly width: number;
}

/** Where a label hangs: its row from the top, and which way it reaches from its mark. */
export interface Placed {
  readonly row: number;
  readonly anchor: 'start' | 'end';
  readonly from: number;
  readonly until: number;
}

/** Air between a label and its neighbour, or its neighbour's line. */
const GAP = 6;

/**
 * Stacks labels under a ruler so that none covers another and no line down to a lower label runs through one above.
 * Labels reach right from their mark, or left where they would leave the picture; given and returned in order of `x`.
 */
export function placeLabels(labels: readonly Hanging[], pictureWidth: number): readonly Placed[] {
  const placed = new Map<Hanging, Placed>();
  const turn = firstLeftward(labels, pictureWidth);
  const [rightward, leftward] = [labels.slice(0, turn), labels.slice(turn)];
  for (const label of [...rightward].reverse()) placed.set(label, freeRow(label, 'start', placed));
  for (const label of leftward) placed.set(label, freeRow(label, 'end', placed));
  return labels.flatMap((label) => placed.get(label) ?? []);
}

/** From which label on all reach left: the first that would leave the picture, or cover the mark of one that does. */
function firstLeftward(labels: readonly Hanging[], edge: number, bound = labels.length): number {
  const turn = labels.slice(0, bound).findIndex(({ x, width }) => x + width > edge);
  return turn < 0 ? bound : firstLeftward(labels, (labels[turn]?.x ?? 0) - GAP, turn);
}

/** The highest row where a label clashes with nothing placed; one below them all always is. */
function freeRow(label: Hanging, anchor: Placed['anchor'], placed: ReadonlyMap<Hanging, Placed>): Placed {
  const [from, until] = anchor === 'start' ? [label.x, label.x + label.width] : [label.x - label.width, label.x];
  const lowest = Math.max(-1, ...[...placed.values()].map(({ row }) => row));
  for (let row = 0; row <= lowest; row++) {
    const candidate: Placed = { row, anchor, from, until };
    if ([...placed].every(([other, box]) => !clash(label.x, candidate, other.x, box))) return candidate;
  }
  return { row: lowest + 1, anchor, from, until };
}

function clash(x: number, own: Placed, otherX: number, other: Placed): boolean {
  if (own.row === other.row) return own.from < other.until + GAP && other.from < own.until + GAP;
  const [upper, lowerX] = own.row < other.row ? [own, otherX] : [other, x];
  return lowerX > upper.from - GAP && lowerX < upper.until + GAP;
}
