import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { contentLine, escapeText } from './content-line.ts';

/** Something to happen, or to be done by, on a day or at an instant. */
export interface CalendarEvent {
  /** Stable name of the event: the same answer gives the same one, so that importing twice makes no double. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  /** A civil date, or an ISO instant with its offset. */
  readonly on: string;
  /** How many minutes before its moment, or before its day begins, a reminder is due; none when undefined. */
  readonly remindMinutesBefore?: number;
}

/**
 * Writes an iCalendar file (RFC 5545). Civil dates are whole days; instants are in UTC. `stamp` is the ISO instant at
 * which the file is made.
 */
export function calendarFile(events: readonly CalendarEvent[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plazo//Plazo//ES',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function eventLines(event: CalendarEvent, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.id.replace(/[^\w.-]/g, '-')}@plazo`,
    `DTSTAMP:${utc(stamp)}`,
    ...whenLines(event.on),
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    `URL:${event.url.replace(/\s/g, '%20')}`,
    'TRANSP:TRANSPARENT',
    ...(event.remindMinutesBefore === undefined ? [] : alarmLines(event, event.remindMinutesBefore)),
    'END:VEVENT',
  ];
}

function whenLines(on: string): readonly string[] {
  if (on.length > 10) return [`DTSTART:${utc(on)}`];
  return [`DTSTART;VALUE=DATE:${basic(on)}`, `DTEND;VALUE=DATE:${basic(addDays(on, 1))}`];
}

function alarmLines({ summary }: CalendarEvent, minutes: number): readonly string[] {
  const trigger = `TRIGGER:-${duration(minutes)}`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeText(summary)}`, trigger, 'END:VALARM'];
}

/** `P25DT15H` for 36,900 minutes. */
function duration(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const time = [hours && `${hours}H`, rest && `${rest}M`].filter(Boolean).join('');
  return `P${days ? `${days}D` : ''}${time && `T${time}`}`;
}

function basic(date: CivilDate): string {
  return date.replaceAll('-', '');
}

/** `2026-07-14T11:00:00-05:00` as `20260714T160000Z`; a wall-clock time without offset stays a floating one. */
function utc(instant: string): string {
  const floating = !/(Z|[+-]\d{2}:\d{2})$/.test(instant);
  const text = floating ? `${instant.slice(0, 16)}:00` : new Date(instant).toISOString().slice(0, 19);
  return `${text.replace(/[-:]/g, '')}${floating ? '' : 'Z'}`;
}
