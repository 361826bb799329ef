import { type CivilDate, dayOf } from '../../lib/calendar/civil-date.ts';
import { type WeekDay, weekPicture } from '../../lib/picture/week.ts';
import type { AnswerProps } from './Answer.tsx';
import type { Speech } from './display.ts';

const TOP = 44;
const HOUR = 34;
const TALLEST = 420;

/**
 * The days an answer passes through, counted time filled, holidays hatched and named; the ledger says the same in words.
 * Across, everything is in parts of the width, so that the texts keep their size on a phone.
 */
export function Week({ outcome, plan, speech }: AnswerProps) {
  const drawn = plan?.kind === 'week' && weekPicture(outcome.ledger, outcome.facts[plan.due]);
  if (!drawn) return null;
  const { days, opens, closes } = drawn;
  const ends = String(outcome.facts[plan.due]).slice(11, 16);
  const step = Math.ceil((closes - opens) / 12);
  const height = Math.min(HOUR, TALLEST / (closes - opens));
  const y = (minute: number) => Math.round((TOP + (minute / 60 - opens) * height) * 10) / 10;
  const bottom = y(closes * 60);
  const { own, format } = speech;
  const hours = [...Array(closes).keys()].slice(opens);
  return (
    <figure class="picture week">
      <svg height={bottom + 4} role="img" aria-label={own.ledger}>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V7" />
        </pattern>
        {hours.map((hour) => (
          <g key={hour}>
            <line x2="100%" y1={y(hour * 60)} y2={y(hour * 60)} />
            {(hour - opens) % step === 0 && (
              <text class="name" x="-8" y={y(hour * 60) + 4} text-anchor="end">
                {hour < 10 && '0'}
                {hour}:00
              </text>
            )}
          </g>
        ))}
        {days.map((day, index) => (
          <Column
            key={day.on}
            {...{ day, speech, y, bottom, index, ends }}
            of={days.length}
            before={days[index - 1]?.on}
          />
        ))}
        <line class="base" x2="100%" y1={TOP} y2={TOP} />
        <line class="base" x2="100%" y1={bottom} y2={bottom} />
        <text class="visually-hidden">{format.list(days.map(({ on }) => format.dayAndMonth(on)))}</text>
      </svg>
    </figure>
  );
}

interface ColumnProps {
  readonly day: WeekDay;
  readonly speech: Speech;
  /** Its place among the columns, and how many there are. */
  readonly index: number;
  readonly of: number;
  /** The day of the column before: only a new month is named. */
  readonly before: CivilDate | undefined;
  readonly bottom: number;
  /** The time of day at which the time ends. */
  readonly ends: string;
  y(minute: number): number;
}

function Column({ day, speech, index, of, before, bottom, ends, y }: ColumnProps) {
  const at = (place: number) => `${Math.round((place / of) * 10_000) / 100}%`;
  const [x, width, middle] = [at(index), at(1), at(index + 0.5)];
  const { format } = speech;
  const [weekday = ''] = format.dayAndMonth(day.on).split(' ');
  const date = before?.slice(0, 7) === day.on.slice(0, 7) ? dayOf(day.on) : format.shortDate(day.on);
  const due = day.due;
  return (
    <g>
      <text x={middle} y="16" text-anchor="middle">
        {weekday.slice(0, 3)}
      </text>
      <text class="name" x={middle} y="32" text-anchor="middle">
        {date}
      </text>
      <line x1={x} x2={x} y1={TOP} y2={bottom} />
      {day.skipped && <rect class="idle" x={x} y={TOP} width={width} height={bottom - TOP} />}
      {day.holiday && (
        <text class="name holiday" x={middle} y={(TOP + bottom) / 2} text-anchor="middle">
          {day.holiday}
        </text>
      )}
      {day.counted.map(({ from, until }) => (
        <rect class="time" key={from} x={x} y={y(from)} width={width} height={y(until) - y(from)} />
      ))}
      {due !== undefined && (
        <g class="deadline">
          <line x1={x} x2={at(index + 1)} y1={y(due)} y2={y(due)} />
          <text x={middle} y={y(due) + 17} text-anchor="middle">
            {ends}
          </text>
        </g>
      )}
    </g>
  );
}
