import { addDays, type CivilDate, dayOf, daysBetween, isCivilDate, weekdayOf } from '../calendar/civil-date.ts';
import { addMonths, firstDayOf, lastDayOf, type Month, monthOf } from '../calendar/month.ts';
import type { MarkRole, TimelinePlan } from './plan.ts';

/** A date on the ruler. `at` is its place from 0 to 1. */
export interface Mark {
  readonly name: string;
  readonly on: CivilDate;
  readonly role: MarkRole;
  readonly at: number;
}

/** A stretch of the ruler, from 0 to 1. */
export interface Band {
  readonly id: string;
  readonly role: 'time' | 'kept';
  readonly from: number;
  readonly until: number;
  /** Its longest part that no mark crosses: where its name has room. */
  readonly free: readonly [from: number, until: number];
}

/** `month` where a month begins, `week` on its Mondays, `day` between them. */
export interface Tick {
  readonly at: number;
  readonly kind: 'month' | 'week' | 'day';
}

/** A ruler of days with its marks, in order of time. */
export interface Timeline {
  readonly marks: readonly Mark[];
  readonly bands: readonly Band[];
  readonly ticks: readonly Tick[];
  readonly months: readonly { readonly month: Month; readonly at: number; readonly until: number }[];
}

type Values = Readonly<Record<string, unknown>>;

/** Longest rulers on which single days, and Mondays, can still be told apart. */
const DAYS_SHOWN = 130;
const WEEKS_SHOWN = 400;

/** Draws the dates among an outcome's values; undefined when there are fewer than two different ones, or two without their band. */
export function timeline(plan: TimelinePlan, values: Values): Timeline | undefined {
  const dated = Object.entries(plan.marks).flatMap(([name, role]) => {
    const on = values[name];
    return isCivilDate(on) ? [{ name, role, on }] : [];
  });
  const dates = dated.map(({ on }) => on).sort();
  const [earliest, latest] = [dates[0], dates.at(-1)];
  if (!earliest || !latest || earliest === latest) return undefined;
  const from = firstDayOf(monthOf(earliest));
  const length = daysBetween(from, latest) + 1;
  const place = (date: CivilDate) => daysBetween(from, date) / length;
  const marks = dated
    .map((mark) => ({ ...mark, at: place(mark.on) + (mark.role === 'start' ? 0 : 1 / length) }))
    .sort((a, b) => a.at - b.at);
  const bands = bandsOf(plan, marks);
  // Two dates with none of the bands between them say no more than the table does.
  if (plan.bands && bands.length === 0 && marks.length < 3) return undefined;
  return {
    marks,
    bands,
    ticks: ticksOf(from, length),
    months: monthsOf(from, latest, place),
  };
}

/** Bands lie between marks; one whose end is not among them is left out. */
function bandsOf(plan: TimelinePlan, marks: readonly Mark[]): readonly Band[] {
  const at = (name: string | undefined, open: number) =>
    name === undefined ? open : marks.find((mark) => mark.name === name)?.at;
  return (plan.bands ?? []).flatMap(({ id, role, from, until }) => {
    const [start, end] = [at(from, 0), at(until, 1)];
    return start !== undefined && end !== undefined && start < end
      ? [{ id, role, from: start, until: end, free: freeBetween(start, end, marks) }]
      : [];
  });
}

/** The longest stretch between two neighbours among a band's ends and the marks within it; of equal ones the first. */
function freeBetween(from: number, until: number, marks: readonly Mark[]): Band['free'] {
  const cuts = [from, ...marks.map(({ at }) => at).filter((at) => at > from && at < until), until];
  const stretches = cuts.slice(1).map((end, index) => [cuts[index] ?? 0, end] as const);
  return stretches.reduce((longest, one) => (one[1] - one[0] > longest[1] - longest[0] ? one : longest));
}

function ticksOf(from: CivilDate, length: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let day = 0; day < length; day++) {
    const date = addDays(from, day);
    const kind = dayOf(date) === 1 ? 'month' : weekdayOf(date) === 1 ? 'week' : 'day';
    if (kind === 'month' || (kind === 'week' ? length <= WEEKS_SHOWN : length <= DAYS_SHOWN))
      ticks.push({ at: day / length, kind });
  }
  return ticks;
}

function monthsOf(from: CivilDate, latest: CivilDate, place: (date: CivilDate) => number): Timeline['months'] {
  const months = [];
  for (let month = monthOf(from); month <= monthOf(latest); month = addMonths(month, 1)) {
    const end = addDays(lastDayOf(month), 1);
    months.push({ month, at: place(firstDayOf(month)), until: Math.min(1, place(end)) });
  }
  return months;
}
