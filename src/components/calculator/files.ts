/** What one saves: calendar files and records. Fetched when first wanted. */

import { daysBetween, isCivilDate } from '../../lib/calendar/civil-date.ts';
import { isDateTime } from '../../lib/calendar/date-time.ts';
import { type CalendarEvent, calendarFile } from '../../lib/ics/calendar-file.ts';
import type { AnswerProps } from './Answer.tsx';
import { factText, headline } from './display.ts';
import { linkOf } from './link.ts';

export { copy } from './copy.ts';

/** Saves the dates of an answer as a calendar file: the picture's marks, and the dates that are safe under every reading. */
export async function saveCalendar(props: AnswerProps): Promise<void> {
  // Where the picture is folded, what its marks are called comes with it.
  const labels = props.speech.words.picture ?? (await props.onOpen?.('whole'))?.words?.picture ?? {};
  save(calendarFile(eventsOf(props, labels), new Date().toISOString()), 'text/calendar', `${nameOf(props)}.ics`);
}

/** Saves all that the answer rests on, for whoever has to show it later. */
export function saveEvidence(props: AnswerProps): void {
  const { outcome, input, data } = props;
  const clauses = [
    ...new Set([...outcome.steps, ...outcome.notices, ...outcome.undetermined].flatMap((one) => one.clauses)),
  ];
  const record = {
    address: linkOf(props),
    madeAt: new Date().toISOString(),
    library: data.library,
    provider: data.source.provider.name,
    policy: data.source.policy,
    version: outcome.version,
    input,
    clauses: clauses.map((id) => ({ id, address: new URL(data.clauseHref + id, location.href).href })),
    outcome,
  };
  save(JSON.stringify(record, null, 2), 'application/json', `${nameOf(props)}.json`);
}

function eventsOf(props: AnswerProps, labels: Readonly<Record<string, string>>): readonly CalendarEvent[] {
  const { outcome, data, speech, plan } = props;
  const { words } = speech;
  const marks = plan?.kind === 'timeline' ? Object.keys(plan.marks) : Object.keys(outcome.facts);
  const facts = marks.flatMap((name) => {
    const value = outcome.facts[name];
    if (!isCivilDate(value) && !isDateTime(value)) return [];
    return [{ name, on: value, label: labels[name] ?? words.facts[name] ?? name }];
  });
  const safeguards = Object.entries(outcome.prudent).flatMap(([name, on]) =>
    words.safeguards?.[name] ? [{ name, on, label: labels[name] ?? words.safeguards[name] }] : [],
  );
  const lead = headline(outcome, speech).join(' ');
  return [...facts, ...safeguards].map(({ name, on, label }) => ({
    id: [outcome.provider, outcome.calculator, name, on].join('-'),
    summary: `${data.source.provider.name}: ${label}`,
    description: [lead, clausesOf(props, name), prudentText(props, name), linkOf(props)].filter(Boolean).join('\n\n'),
    url: linkOf(props),
    on,
    remindDaysBefore: 1 + daysSooner(outcome.prudent[name], on),
  }));
}

/** How many days a prudent date lies ahead of the answer's own, so that the reminder comes before both. */
function daysSooner(prudent: string | undefined, on: string): number {
  return prudent === undefined ? 0 : Math.max(0, daysBetween(prudent.slice(0, 10), on.slice(0, 10)));
}

/** The date that is safe under every reading, where it is not the event's own. */
function prudentText({ outcome, speech }: AnswerProps, name: string): string {
  const prudent = outcome.prudent[name];
  if (prudent === undefined || prudent === outcome.facts[name] || !(name in outcome.facts)) return '';
  return `${speech.own.prudent}: ${factText(name, prudent, speech)}`;
}

/** The sentence of the step that gives a fact, with its clauses. */
function clausesOf({ outcome }: AnswerProps, name: string): string {
  const step = outcome.steps.find(({ values }) => name in values);
  return step ? `${step.clauses.join(', ')}: ${step.text}` : '';
}

function nameOf({ outcome }: AnswerProps): string {
  return `${outcome.provider}-${outcome.calculator}`;
}

function save(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const anchor = Object.assign(document.createElement('a'), { href: url, download: name });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
