/**
 * A second opinion on service time: looks at one minute after another and asks `Intl` what the clock on the wall shows.
 * Slow and simple, it shares no code with the clock.
 */
const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

export interface OracleSchedule {
  readonly zone: string;
  readonly week: Readonly<Record<number, readonly (readonly [string, string])[]>>;
  readonly holidays: readonly string[];
}

interface Wall {
  readonly date: string;
  readonly weekday: number;
  readonly minute: number;
}

/** What a zone's wall shows at each quarter of an hour asked about; no zone of today changes its clocks within one. */
const walls = new Map<string, Map<number, Wall>>();
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  formats.set(zone, format);
  return format;
}

/** The wall at the last quarter of an hour. */
function wallAt(instant: number, zone: string): Wall {
  const quarter = instant - (instant % QUARTER);
  const known = walls.get(zone) ?? new Map<number, Wall>();
  walls.set(zone, known);
  const wall = known.get(quarter) ?? readWall(quarter, zone);
  known.set(quarter, wall);
  return wall;
}

function readWall(instant: number, zone: string): Wall {
  const parts = formatOf(zone).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return {
    date: `${read('year')}-${read('month')}-${read('day')}`,
    weekday: weekdays.indexOf(read('weekday')),
    minute: Number(read('hour')) * 60 + Number(read('minute')),
  };
}

/** Answers about whole minutes. Each question steps from one minute to the next, thirty thousand of them at most. */
export function createOracle({ zone, week, holidays }: OracleSchedule) {
  const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const intervals = weekdays.map((_, day) =>
    (week[day] ?? []).map(([from, to]) => [minuteOf(from), minuteOf(to)] as const),
  );
  const closed = new Set(holidays);

  function isOpen(instant: number): boolean {
    const { date, weekday, minute: quarter } = wallAt(instant, zone);
    if (closed.has(date)) return false;
    const minute = quarter + (instant % QUARTER) / MINUTE;
    return intervals[weekday]?.some(([from, to]) => from <= minute && minute < to) ?? false;
  }

  /** The first minute mark, in steps of a minute either way, at which `enough` holds. */
  function step(start: number, direction: 1 | -1, enough: (instant: number) => boolean): number {
    for (let steps = 0, instant = start; steps <= 30_000; steps += 1, instant += direction * MINUTE) {
      if (enough(instant)) return instant;
    }
    throw new Error('the oracle has walked far enough');
  }

  const isOpenBefore = (instant: number) => isOpen(instant - MINUTE);

  return {
    isOpen,
    nextOpening: (instant: number) => step(instant, 1, isOpen),
    previousClosing: (instant: number) => step(instant, -1, isOpenBefore),
    add(start: number, minutes: number): number {
      let left = Math.abs(minutes);
      const [direction, counts] = minutes > 0 ? ([1, isOpenBefore] as const) : ([-1, isOpen] as const);
      return step(start, direction, (instant) => {
        if (instant !== start && counts(instant)) left -= 1;
        return left === 0;
      });
    },
    /** Open minutes by civil date, between one instant and a later one. */
    byDate(start: number, end: number): Map<string, number> {
      const minutes = new Map<string, number>();
      for (let instant = start; instant < end; instant += MINUTE) {
        if (!isOpen(instant)) continue;
        const { date } = wallAt(instant, zone);
        minutes.set(date, (minutes.get(date) ?? 0) + 1);
      }
      return minutes;
    },
  };
}
