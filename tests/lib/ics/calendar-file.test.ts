import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarFile } from '../../../src/lib/ics/calendar-file.ts';

const STAMP = '2026-08-01T12:00:00.000Z';
const event: CalendarEvent = {
  id: 'provider-cancellation-dataDeletedOn-2026-09-30',
  summary: 'Se borran los datos',
  description: 'Los datos se borran; después, no hay vuelta atrás.\nCláusula ZL-07',
  url: 'https://plazo.example/es/?requestedOn=2026-08-05',
  on: '2026-09-30',
  remindMinutesBefore: 900,
};

function parsed(events: readonly CalendarEvent[]) {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(events, STAMP)));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('read by an independent parser', () => {
  test('a civil date is a whole day that ends with the next', () => {
    const [read] = parsed([event]);
    expect(read?.startDate.isDate).toBe(true);
    expect(read?.startDate.toString()).toBe('2026-09-30');
    expect(read?.endDate.toString()).toBe('2026-10-01');
    expect(read?.uid).toBe(`${event.id}@plazo`);
  });

  test.each([
    { on: '2026-07-14T11:00:00-05:00', start: '2026-07-14T16:00:00Z' },
    { on: '2026-07-14T11:00:00Z', start: '2026-07-14T11:00:00Z' },
    { on: '2026-07-14T11:00', start: '2026-07-14T11:00:00' },
  ])('$on starts at $start', ({ on, start }) => {
    expect(parsed([{ ...event, on }])[0]?.startDate.toString()).toBe(start);
  });

  test.each([
    { remindMinutesBefore: 60, trigger: '-PT1H' },
    { remindMinutesBefore: 900, trigger: '-PT15H' },
    { remindMinutesBefore: 1440, trigger: '-P1D' },
    { remindMinutesBefore: 3780, trigger: '-P2DT15H' },
    { remindMinutesBefore: 1505, trigger: '-P1DT1H5M' },
  ])('a reminder $remindMinutesBefore minutes before rings at $trigger', ({ remindMinutesBefore, trigger }) => {
    const alarm = parsed([{ ...event, remindMinutesBefore }])[0]?.component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe(trigger);
  });

  test('where no reminder is asked for there is none', () => {
    const { remindMinutesBefore: _, ...quiet } = event;
    expect(parsed([quiet])[0]?.component.getFirstSubcomponent('valarm')).toBeNull();
  });

  test('texts come back as they were, whatever they hold', () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replace(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const [read] = parsed([{ ...event, summary: `a${summary}z`, description: `a${description}\n;,\\z` }]);
        expect(read?.summary).toBe(`a${summary}z`);
        expect(read?.description).toBe(`a${description}\n;,\\z`);
      }),
    );
  });
});

test('no line is longer than 75 octets, and every line ends in CRLF', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (description) => {
      const file = calendarFile([{ ...event, description }], STAMP);
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  );
});

test('the same event keeps its name, so that importing it twice makes no double', () => {
  const [first, second] = [parsed([event])[0], parsed([{ ...event, summary: 'other words' }])[0]];
  expect(first?.uid).toBe(second?.uid);
});
