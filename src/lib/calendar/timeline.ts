import { DAY, type OpenTime } from './open-time.ts';
import { lastPoint, type Point, type Points } from './points.ts';
import { ServiceTimeProblem } from './service-time-problem.ts';
import type { OffsetAt } from './zone-offset.ts';

/** A stretch of instants, from `at` up to the next span, in which a zone keeps one offset. */
export interface Span extends Point {
  at: number;
  open: number;
  readonly offset: number;
  /** From the wall clock's count of open time to the zone's, which leaves out time skipped and counts time repeated twice. */
  readonly shift: number;
}

/** A zone's spans as far as questions have reached, and the one that holds an instant or an amount of open time. */
export interface Timeline {
  readonly spans: Readonly<Points<Span>>;
  reach(axis: keyof Point, value: number): Span;
}

/** Where the search for changes of offset begins; any day near those asked about will do. */
const ANCHOR = Date.UTC(2024, 0);
/** Shorter than a week, the least time after which a zone has undone a change of offset since 1900. */
const STRIDE = 5 * DAY;

/**
 * Finds a zone's spans outwards from 2024, each once.
 * `reach` throws `outside-calendar` instead of looking further than some days beyond the wall times `from` and `until`.
 */
export function createTimeline(
  offsetAt: OffsetAt,
  openTime: Pick<OpenTime, 'before'>,
  from: number,
  until: number,
): Timeline {
  const at = Math.max(from, Math.min(ANCHOR, until));
  const span: Span = { at: -Infinity, open: -Infinity, offset: offsetAt(at), shift: 0 };
  const spans: Points<Span> = [span];
  const low = { at, open: openTime.before(at + span.offset), span };
  const high = { ...low };

  function explore(edge: typeof low, stride: number) {
    if (edge.at < from - DAY || edge.at > until + DAY) throw new ServiceTimeProblem('outside-calendar', edge.at);
    const goal = edge.at + stride;
    let near = edge.at;
    while (offsetAt(goal) !== edge.span.offset) {
      let far = goal;
      while (Math.abs(far - near) > 1) {
        const middle = Math.round((near + far) / 2);
        if (offsetAt(middle) === edge.span.offset) near = middle;
        else far = middle;
      }
      edge.span = bridge(edge.span, Math.max(near, far), offsetAt(far), stride > 0);
      near = far;
    }
    edge.at = goal;
    edge.open = openTime.before(goal + edge.span.offset) + edge.span.shift;
  }

  /** Joins to a span the one beyond its end, or before its beginning, so that both count the same open time there. */
  function bridge(known: Span, change: number, offset: number, forward: boolean): Span {
    const open = openTime.before(change + known.offset) + known.shift;
    const found = { at: change, open, offset, shift: open - openTime.before(change + offset) };
    if (forward) spans.push(found);
    else {
      Object.assign(known, { at: change, open });
      spans.unshift(Object.assign(found, { at: -Infinity, open: -Infinity }));
    }
    return found;
  }

  return {
    spans,
    reach(axis, value) {
      while (value >= high[axis]) explore(high, STRIDE);
      while (value < low[axis]) explore(low, -STRIDE);
      return lastPoint(spans, axis, value);
    },
  };
}
