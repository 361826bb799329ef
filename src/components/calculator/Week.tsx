import { type WeekDay, weekPicture } from '../../lib/picture/week.ts';
import type { AnswerProps } from './Answer.tsx';
import type { Speech } from './display.ts';

const WIDTH = 820;
const EDGE = 48;
const TOP = 44;
const HOUR = 34;

/** The days an answer passes through, counted time filled and holidays hatched; the ledger says the same in words. */
export function Week({ outcome, plan, speech }: AnswerProps) {
  const drawn = plan?.kind === 'week' && weekPicture(outcome.ledger, outcome.facts[plan.due]);
  if (!drawn) return null;
  const { days, opens, closes } = drawn;
  const step = Math.ceil((closes - opens) / 12);
  const height = Math.min(HOUR, 420 / (closes - opens));
  const bottom = TOP + (closes - opens) * height;
  const column = (WIDTH - EDGE) / days.length;
  const y = (minute: number) => Math.round((TOP + (minute / 60 - opens) * height) * 10) / 10;
  const { own, format } = speech;
  const hours = Array.from({ length: closes - opens }, (_, index) => opens + index);
  return (
    <figure class="week">
      <svg viewBox={`0 0 ${WIDTH} ${bottom + 4}`} role="img" aria-label={own.ledger}>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V7" />
        </pattern>
        {hours.map((hour) => (
          <g key={hour}>
            <path class="day" d={`M${EDGE} ${y(hour * 60)}H${WIDTH}`} />
            {(hour - opens) % step === 0 && (
              <text class="name" x={EDGE - 8} y={y(hour * 60) + 4} text-anchor="end">
                {hour}:00
              </text>
            )}
          </g>
        ))}
        {days.map((day, index) => (
          <Column key={day.on} {...{ day, speech, y, column, bottom }} x={EDGE + index * column} />
        ))}
        <path class="base" d={`M${EDGE} ${TOP}H${WIDTH}M${EDGE} ${bottom}H${WIDTH}`} />
        <text class="visually-hidden">{format.list(days.map(({ on }) => format.dayAndMonth(on)))}</text>
      </svg>
    </figure>
  );
}

interface ColumnProps {
  readonly day: WeekDay;
  readonly speech: Speech;
  readonly x: number;
  readonly column: number;
  readonly bottom: number;
  y(minute: number): number;
}

function Column({ day, speech, x, column, bottom, y }: ColumnProps) {
  const middle = x + column / 2;
  const [weekday = ''] = speech.format.dayAndMonth(day.on).split(' ');
  const due = day.due;
  return (
    <g>
      <text x={middle} y="16" text-anchor="middle">
        {weekday.slice(0, 3)}
      </text>
      <text class="name" x={middle} y="32" text-anchor="middle">
        {speech.format.shortDate(day.on)}
      </text>
      <path class="day" d={`M${x} ${TOP}V${bottom}`} />
      {day.skipped && <rect class="idle" x={x} y={TOP} width={column} height={bottom - TOP} />}
      {day.counted.map(({ from, until }) => (
        <rect class="time" key={from} x={x} y={y(from)} width={column} height={y(until) - y(from)} />
      ))}
      {due !== undefined && (
        <g class="deadline">
          <path d={`M${x} ${y(due)}H${x + column}`} />
          <text x={x + column - 6} y={y(due) + 16} text-anchor="end">
            {Math.floor(due / 60)}:{String(due % 60).padStart(2, '0')}
          </text>
        </g>
      )}
    </g>
  );
}
