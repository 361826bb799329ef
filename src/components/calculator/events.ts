import { isCivilDate } from '../../lib/calendar/civil-date.ts';
import { isDateTime } from '../../lib/calendar/date-time.ts';
import type { CalendarEvent } from '../../lib/ics/calendar-file.ts';
import { reminderBefore } from '../../lib/ics/reminder.ts';
import type { PicturePlan } from '../../lib/picture/plan.ts';
import type { AnswerProps } from './Answer.tsx';
import { factText, headline } from './display.ts';
import { isBefore } from './late.ts';

type Answered = Pick<AnswerProps, 'outcome' | 'input' | 'data' | 'speech' | 'plan'>;

interface Dated {
  readonly name: string;
  readonly on: string;
  readonly label: string;
}

/**
 * What an answer puts into a calendar: the picture's marks, and the prudent dates of what it gives no date for. What lies
 * behind is left out, unless there is nothing else. `url` leads to the answer; `now` is `YYYY-MM-DDTHH:mm` on the
 * provider's clock.
 */
export function eventsOf(
  props: Answered,
  labels: Readonly<Record<string, string>>,
  url: string,
  now: string,
): readonly CalendarEvent[] {
  const { outcome, data, speech } = props;
  const dates = [...markedDates(props, labels), ...safeDates(props, labels)];
  const ahead = dates.filter(({ on }) => !isBefore(on, now));
  const lead = headline(outcome, speech).join(' ');
  // What would follow from something that need not have happened is no date to count on.
  const supposed = outcome.steps.some(({ values }) => values.known === false) ? ` (${labels.supposed})` : '';
  return (ahead.length > 0 ? ahead : dates).map(({ name, on, label }) => {
    const remindMinutesBefore = reminderBefore(on, { prudent: outcome.prudent[name], since: startOf(props, on), now });
    return {
      id: [outcome.provider, outcome.calculator, name, on].join('-'),
      summary: `${data.source.provider.name}: ${label}${supposed}`,
      description: [lead, clausesOf(props, name), prudentText(props, name), url].filter(Boolean).join('\n\n'),
      url,
      on,
      ...(remindMinutesBefore === undefined ? {} : { remindMinutesBefore }),
    };
  });
}

function markedDates({ outcome, speech, plan }: Answered, labels: Readonly<Record<string, string>>): Dated[] {
  const marks = plan?.kind === 'timeline' ? Object.keys(plan.marks) : Object.keys(outcome.facts);
  return marks.flatMap((name) => {
    const on = outcome.facts[name];
    return isDated(on) ? [{ name, on, label: labels[name] ?? speech.words.facts[name] ?? name }] : [];
  });
}

/** Prudent dates of which the answer itself has none; those before what it is asked about are past mending. */
function safeDates(props: Answered, labels: Readonly<Record<string, string>>): Dated[] {
  const { outcome, input, speech, plan } = props;
  const { safeguards = {}, facts } = speech.words;
  const [start = ''] = Object.entries(marksOf(plan)).find(([, role]) => role === 'start') ?? [];
  const since = String(input[start] ?? '');
  return Object.entries(outcome.prudent).flatMap(([name, on]) => {
    const named = safeguards[name] ?? facts[name];
    const isSaid = named && !outcome.facts[name] && isDated(on) && on >= since;
    return isSaid ? [{ name, on, label: labels[name] ?? named }] : [];
  });
}

function marksOf(plan: PicturePlan | undefined): Readonly<Record<string, string>> {
  if (plan?.kind === 'strip') return plan.timeline.marks;
  return plan?.kind === 'timeline' ? plan.marks : {};
}

function isDated(value: unknown): value is string {
  return isCivilDate(value) || isDateTime(value);
}

/** The last moment told that lies before an event. */
function startOf({ input }: Answered, on: string): string | undefined {
  const told = Object.values(input).filter(
    (value): value is string => isDateTime(value) && value.slice(0, 16) < on.slice(0, 16),
  );
  return told.sort().at(-1);
}

/** The date that is safe under every reading, where it is not the event's own. */
function prudentText({ outcome, speech }: Answered, name: string): string {
  const [prudent, own] = [outcome.prudent[name], outcome.facts[name]];
  return prudent && own && prudent !== own ? `${speech.own.prudent}: ${factText(name, prudent, speech)}` : '';
}

/** The sentence of the step that gives a fact, with its clauses. */
function clausesOf({ outcome }: Answered, name: string): string {
  const step = outcome.steps.find(({ values }) => name in values);
  return step ? `${step.clauses.join(', ')}: ${step.text}` : '';
}
