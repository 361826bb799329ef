/** What one saves: calendar files and records. Fetched when first wanted. */

import { calendarFile } from '../../lib/ics/calendar-file.ts';
import type { AnswerProps } from './Answer.tsx';
import { eventsOf } from './events.ts';
import { linkOf } from './link.ts';

export { copy } from './copy.ts';

/** Saves the dates of an answer as a calendar file: the picture's marks, and the dates that are safe under every reading. */
export async function saveCalendar(props: AnswerProps): Promise<void> {
  // Where the picture is folded, what its marks are called comes with it.
  const labels = props.speech.words.picture ?? (await props.onOpen?.('whole'))?.words?.picture ?? {};
  const events = eventsOf(props, labels, linkOf(props), props.made);
  save(calendarFile(events, new Date().toISOString()), 'text/calendar', `${nameOf(props)}.ics`);
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

function nameOf({ outcome }: AnswerProps): string {
  return `${outcome.provider}-${outcome.calculator}`;
}

function save(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const anchor = Object.assign(document.createElement('a'), { href: url, download: name });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
