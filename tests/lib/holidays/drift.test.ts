import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../scripts/holidays/apply.ts';
import { type Change, type Overrides, parseOverrides, readOverrides } from '../../../scripts/holidays/overrides.ts';
import { moduleOf } from '../../../scripts/holidays/render.ts';
import { holidayCalendars } from '../../../src/lib/holidays/index.ts';

const overrides = readOverrides();

describe('the committed tables', () => {
  test('are those of the overrides', () => {
    expect(Object.keys(overrides.calendars)).toEqual(holidayCalendars);
  });

  test.each(holidayCalendars)('%s is what date-holidays with the overrides gives', (calendar) => {
    const file = new URL(`../../../src/lib/holidays/${calendar.toLowerCase()}.ts`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(moduleOf(calendarOf(overrides, calendar)));
  });
});

describe('an override', () => {
  const named = { es: 'Nombre', en: 'Name', source: 'a law' };
  const only = (change: Change): Overrides => ({
    calendars: { CO: { country: 'CO', types: ['public'] } },
    changes: { CO: [change] },
  });

  test.each<{ change: Change; complaint: string }>([
    { change: { drop: 'easter 99', source: 'a law' }, complaint: 'CO: date-holidays has no rule «easter 99»' },
    { change: { rename: 'easter 99', ...named }, complaint: 'CO: date-holidays has no rule «easter 99»' },
    {
      change: { move: { from: '2026-02-02', to: '2026-02-03' }, source: 'a law' },
      complaint: 'CO: no holiday on 2026-02-02 to move',
    },
    {
      change: { add: { dates: ['2026-07-13'] }, ...named },
      complaint: 'CO: Nombre is there already, by the rule «monday after 07-09 since 2026»',
    },
    {
      change: { add: { easter: -2 }, ...named },
      complaint: 'CO: Nombre is there already, by the rule «easter -2»',
    },
  ])('that meets nothing, or what is there already, stops: $complaint', ({ change, complaint }) => {
    expect(() => calendarOf(only(change), 'CO')).toThrow(complaint);
  });

  test.each([
    ['without a source', '{ drop: easter }'],
    ['with an empty source', "{ drop: easter, source: '' }"],
    ['with a date that does not exist', "{ add: { dates: ['2026-02-30'] }, es: a, en: b, source: c }"],
    ['with an unknown word', '{ erase: easter, source: c }'],
  ])('%s stops', (_, line) => {
    const file = `calendars: { CO: { country: CO, types: [public] } }\nchanges: { CO: [${line}] }`;
    expect(() => parseOverrides(file)).toThrow('scripts/holidays-overrides.yaml');
  });

  test('for a calendar that is not declared stops', () => {
    const file = 'calendars: { CO: { country: CO, types: [public] } }\nchanges: { CL: [] }';
    expect(() => parseOverrides(file)).toThrow('CL');
  });
});
