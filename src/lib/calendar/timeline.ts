import type { OpenTime } from './open-time.ts';
import { AT, type Axis, lastPoint } from './points.ts';
import { zoneOffset } from './zone-offset.ts';

/**
 * A stretch of instants in which a zone keeps one offset; `until` is infinite until a question reaches the next change.
 * `shift` leads from the wall clock's count of open time to the zone's, which leaves out time skipped and counts time repeated twice.
 */
type Span = [at: number, open: number, offset: number, shift: number, until: number];

/** Gives the span that holds an instant or an amount of open time. */
export type Timeline = (axis: Axis, value: number) => Readonly<Span>;

/** Six days and some hours: halves down to a second, and since 1900 no zone has undone a change of offset within a week. */
const STRIDE = 2 ** 19 * 1000;

/** Offsets that clocks have asked for, by zone and second: strides, and ever smaller parts of those that cross a change. */
const asked: Record<string, number> = {};

/**
 * Finds a zone's changes of offset from one whole second onwards, as questions reach them, each once, and none much after `end`.
 * Goes by strides; once one has crossed a change, closes in on it by half the way each time.
 */
export function createTimeline(zone: string | null, openTime: OpenTime, from: number, end: number): Timeline {
  const read = zoneOffset(zone);
  const offsetAt = (second: number) => (asked[`${zone} ${second}`] ??= read(second));
  let known = from;
  let step = STRIDE;
  let offset = offsetAt(from);
  let shift = 0;
  let span: Span = [-Infinity, -Infinity, offset, shift, Infinity];
  const spans = [span];
  const openKnown = () => openTime.before(known + offset) + shift;

  return (axis, value) => {
    while (known < end && value >= (axis === AT ? known : openKnown())) {
      const same = offsetAt(known + step) === offset;
      if (same) known += step;
      if (!same || step < STRIDE) step /= 2;
      if (step < 1000) {
        known += 1000;
        step = STRIDE;
        const open = openKnown();
        offset = offsetAt(known);
        shift += open - openKnown();
        span[4] = known;
        span = [known, open, offset, shift, Infinity];
        spans.push(span);
      }
    }
    return lastPoint(spans, axis, value);
  };
}
