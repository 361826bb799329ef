import fc from 'fast-check';
import type { ServiceWeek } from '../../../src/lib/service-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Instants around which a zone's clocks change, or used to; Santiago's go at local midnight, Lord Howe's by half an hour. */
export const changes: Readonly<Record<string, readonly string[]>> = {
  'America/Montevideo': ['2014-10-05T05:00Z', '2015-03-08T04:00Z'],
  'America/Bogota': ['1992-05-03T05:00Z', '1993-02-06T04:00Z'],
  'America/Santiago': [
    '2024-04-07T03:00Z',
    '2024-09-08T04:00Z',
    '2025-04-06T03:00Z',
    '2025-09-07T04:00Z',
    '2026-04-05T03:00Z',
    '2026-09-06T04:00Z',
    '2027-04-04T03:00Z',
    '2027-09-05T04:00Z',
  ],
  'America/Lima': ['1994-01-01T05:00Z', '1994-04-01T04:00Z'],
  'America/Mexico_City': ['2022-04-03T08:00Z', '2022-10-30T07:00Z'],
  'Australia/Lord_Howe': ['2024-04-06T15:00Z', '2024-10-05T15:30Z', '2026-04-04T15:00Z', '2026-10-03T15:30Z'],
  'Europe/Madrid': ['2026-03-29T01:00Z', '2026-10-25T01:00Z'],
};

/** Some zones, Santiago as often as all the others together. */
export const anyZone = fc.oneof(fc.constant('America/Santiago'), fc.constantFrom(...Object.keys(changes)));

/** A whole minute near a change of the zone's clocks, or anywhere from 2024 to 2027. */
export function anyMinute(zone: string): fc.Arbitrary<number> {
  const near = fc
    .tuple(fc.constantFrom(...(changes[zone] ?? ['2026-01-01T00:00Z'])), fc.integer({ min: -4320, max: 2880 }))
    .map(([change, minutes]) => Date.parse(change) + minutes * MINUTE);
  const anywhere = fc
    .integer({ min: 0, max: (4 * 365 * DAY) / MINUTE })
    .map((minutes) => Date.UTC(2024, 0) + minutes * MINUTE);
  return fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: anywhere });
}

const textOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** None to three intervals that do not touch; often by night, when clocks change. */
const anyDay = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.constantFrom(0, 60, 90, 120, 180, 1380, 1410, 1440)), {
    minLength: 0,
    maxLength: 6,
  })
  .map((minutes) => minutes.sort((a, b) => a - b))
  .map((minutes) =>
    Array.from({ length: Math.floor(minutes.length / 2) }, (_, index) => {
      const [from = 0, to = 0] = minutes.slice(2 * index, 2 * index + 2);
      return [textOf(from), textOf(to)] as const;
    }),
  );

const officeDay = [['08:30', '16:00']] as const;
const nightDay = [
  ['22:00', '24:00'],
  ['00:00', '06:00'],
] as const;
const wholeDay = [['00:00', '24:00']] as const;

/** A week with some open time: of any shape, office hours, nights, or round the clock. */
export const anyWeek: fc.Arbitrary<ServiceWeek> = fc.oneof(
  fc
    .array(anyDay, { minLength: 7, maxLength: 7 })
    .filter((days) => days.some((day) => day.length > 0))
    .map((days) => Object.fromEntries(days.map((day, weekday) => [weekday, day]))),
  fc.constant<ServiceWeek>({ 1: officeDay, 2: officeDay, 3: officeDay, 4: officeDay, 5: officeDay }),
  fc
    .constantFrom<readonly (typeof wholeDay | typeof nightDay)[]>([wholeDay], [nightDay])
    .map(([day]) => Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((weekday) => [weekday, day ?? wholeDay]))),
);

/** A few dates within some days of an instant. */
export function anyHolidays(near: number): fc.Arbitrary<string[]> {
  return fc.array(
    fc.integer({ min: -9, max: 9 }).map((days) => new Date(near + days * DAY).toISOString().slice(0, 10)),
    { maxLength: 5 },
  );
}

/** A zone, an instant in it and a schedule. */
export const anySituation = fc
  .record({ zone: anyZone, week: anyWeek })
  .chain(({ zone, week }) =>
    anyMinute(zone).chain((start) =>
      anyHolidays(start).map((holidays) => ({ start, schedule: { zone, week, holidays } })),
    ),
  );
