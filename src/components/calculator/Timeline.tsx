import { daysBetween } from '../../lib/calendar/civil-date.ts';
import { placeLabels } from '../../lib/picture/labels.ts';
import { type Timeline as Drawn, timeline } from '../../lib/picture/timeline.ts';
import type { AnswerProps } from './Answer.tsx';
import type { Speech } from './display.ts';

/** Dates on a line of days, when there are at least two. */
export function Timeline({ outcome, input, speech, plan }: AnswerProps) {
  const drawn = plan?.kind === 'timeline' && timeline(plan, { ...outcome.facts, ...input });
  if (!drawn) return null;
  return (
    <figure class="picture timeline">
      <Ruler drawn={drawn} speech={speech} />
      <Column drawn={drawn} speech={speech} />
    </figure>
  );
}

interface Drawing {
  readonly drawn: Drawn;
  readonly speech: Speech;
}

function nameOf(id: string, { words }: Speech): string {
  return words.picture?.[id] ?? words.facts[id] ?? words.fields[id]?.label ?? id;
}

const WIDTH = 820;
const TICKS_END = 46;
const BAND_END = 70;
const FIRST_ROW = 88;
const ROW = 38;
/** Width of a letter of the labels, a little more than the average so that none is taken for shorter than it is. */
const LETTER = 6.3;

/** Marks on a line of days, their names hanging below. */
function Ruler({ drawn, speech }: Drawing) {
  const { format, own } = speech;
  const labels = drawn.marks.map((mark) => {
    const name = nameOf(mark.name, speech);
    return { mark, name, x: mark.at * WIDTH, width: Math.max(name.length, 8) * LETTER + 6 };
  });
  const placed = placeLabels(labels, WIDTH);
  const height = FIRST_ROW + ROW * (1 + Math.max(...placed.map(({ row }) => row)));
  const title = labels.map(({ mark, name }) => `${format.shortDate(mark.on)}: ${name}`).join('; ');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`${own.dates}. ${title}`}>
      {drawn.months.map(({ month, at, until }) => (
        <text key={month} x={at * WIDTH} y="20">
          {(until - at) * WIDTH > 70 ? format.monthName(month) : month.endsWith('-01') ? month.slice(0, 4) : ''}
        </text>
      ))}
      {drawn.ticks.map(({ at, kind }) => (
        <path
          key={at}
          class={kind}
          d={`M${round(at * WIDTH)} ${TICKS_END - { month: 22, week: 13, day: 7 }[kind]}V${TICKS_END}`}
        />
      ))}
      {drawn.bands.map(({ id, role, from, until, free }) => (
        <g key={id} class={role}>
          <rect
            x={round(from * WIDTH)}
            y={TICKS_END}
            width={round((until - from) * WIDTH)}
            height={BAND_END - TICKS_END}
          />
          {(free[1] - free[0]) * WIDTH > nameOf(id, speech).length * LETTER + 24 && (
            <text x={round(free[0] * WIDTH) + 8} y={BAND_END - 8}>
              {nameOf(id, speech)}
            </text>
          )}
        </g>
      ))}
      {drawn.bands.length === 0 && <path class="base" d={`M0 ${TICKS_END}H${WIDTH}`} />}
      {labels.map(({ mark, name, x }, index) => {
        const { row = 0, anchor = 'start' } = placed[index] ?? {};
        const y = FIRST_ROW + row * ROW;
        const inset = anchor === 'start' ? 5 : -5;
        return (
          <g key={mark.name} class={mark.role}>
            <path d={`M${round(x)} ${TICKS_END - 8}V${y + 16}`} />
            <text x={round(x) + inset} y={y} text-anchor={anchor}>
              {format.shortDate(mark.on)}
            </text>
            <text class="name" x={round(x) + inset} y={y + 15} text-anchor={anchor}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The same marks one under the other, for narrow places; the table below says them to those who do not see it. */
function Column({ drawn, speech }: Drawing) {
  const { marks, bands } = drawn;
  return (
    <ol class="column" aria-hidden="true">
      {marks.map((mark, index) => {
        const next = marks[index + 1];
        const band = next && bands.find(({ from, until }) => from <= mark.at && mark.at < until);
        const gap = next ? Math.min(4, Math.round(Math.sqrt(daysBetween(mark.on, next.on)) / 1.5)) : 0;
        return (
          <li key={mark.name} class={`${mark.role} ${band?.role ?? 'none'} gap-${gap}${next ? '' : ' last'}`}>
            <b>{speech.format.shortDate(mark.on)}</b> {nameOf(mark.name, speech)}
          </li>
        );
      })}
    </ol>
  );
}
