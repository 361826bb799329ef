import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ServiceTimeProblem } from '../../../src/lib/calendar/service-time-problem.ts';
import { formatInstant, instantOf, offsetOf, wallTimeOf } from '../../../src/lib/calendar/zone.ts';
import { anyMinute, anyZone } from './schedules.ts';

describe('the instant of a wall time', () => {
  test.each([
    { wall: '2026-07-14T11:00', zone: 'America/Bogota', read: '2026-07-14T11:00:00-05:00', why: 'as any other' },
    {
      wall: '2026-07-14T11:00:01.250',
      zone: 'America/Bogota',
      read: '2026-07-14T11:00:01.250-05:00',
      why: 'to the millisecond',
    },
    {
      wall: '2026-07-14T16:00Z',
      zone: 'America/Bogota',
      read: '2026-07-14T11:00:00-05:00',
      why: 'with an offset of its own',
    },
    {
      wall: '2026-09-06T00:00',
      zone: 'America/Santiago',
      read: '2026-09-06T01:00:00-03:00',
      why: 'at a skipped midnight',
    },
    { wall: '2026-09-06T00:59:59', zone: 'America/Santiago', read: '2026-09-06T01:59:59-03:00', why: 'skipped' },
    { wall: '2026-09-06T01:00', zone: 'America/Santiago', read: '2026-09-06T01:00:00-03:00', why: 'just after a gap' },
    {
      wall: '2026-09-05T23:59:59',
      zone: 'America/Santiago',
      read: '2026-09-05T23:59:59-04:00',
      why: 'just before a gap',
    },
    { wall: '2026-04-04T23:30', zone: 'America/Santiago', read: '2026-04-04T23:30:00-03:00', why: 'that comes twice' },
    {
      wall: '2026-04-05T00:00',
      zone: 'America/Santiago',
      read: '2026-04-05T00:00:00-04:00',
      why: 'after one that comes twice',
    },
    {
      wall: '2026-10-04T02:15',
      zone: 'Australia/Lord_Howe',
      read: '2026-10-04T02:45:00+11:00',
      why: 'in a gap of half an hour',
    },
    {
      wall: '2026-04-05T01:45',
      zone: 'Australia/Lord_Howe',
      read: '2026-04-05T01:45:00+11:00',
      why: 'in a half-hour that comes twice',
    },
    { wall: '2011-12-30T12:00', zone: 'Pacific/Apia', read: '2011-12-31T12:00:00+14:00', why: 'on a day left out' },
    { wall: '2011-12-31T00:00', zone: 'Pacific/Apia', read: '2011-12-31T00:00:00+14:00', why: 'on the day after it' },
    { wall: '2026-07-14T11:00', zone: 'UTC', read: '2026-07-14T11:00:00+00:00', why: 'with no offset' },
    { wall: '2026-07-14T11:00', zone: null, read: '2026-07-14T11:00:00', why: 'without a zone' },
    {
      wall: '2026-07-14T11:00:00+09:00',
      zone: null,
      read: '2026-07-14T11:00:00',
      why: 'with an offset that no zone can use',
    },
    { wall: '1913-01-01T00:00', zone: 'America/Bogota', read: '1913-01-01T00:00:16-04:56', why: 'of old, by the sun' },
  ])('$wall in $zone, $why, is $read', ({ wall, zone, read }) => {
    expect(formatInstant(instantOf(wall, zone), zone)).toBe(read);
  });

  test('is the one the wall shows, for any instant of any zone; of two, the first', () => {
    const anyInstant = anyZone.chain((zone) => anyMinute(zone).map((instant) => ({ zone, instant })));
    fc.assert(
      fc.property(anyInstant, ({ zone, instant }) => {
        const wall = wallTimeOf(instant, zone);
        const first = instantOf(wall, zone);
        expect(wallTimeOf(first, zone)).toBe(wall);
        expect([0, 30, 60]).toContain((instant - first) / 60_000);
        expect(instantOf(formatInstant(instant, zone), zone)).toBe(instant);
      }),
      { numRuns: 1000, seed: 45 },
    );
  });
});

describe('what is no zone or no time', () => {
  test.each([
    { code: 'bad-zone', ask: () => wallTimeOf(0, 'America/Atlantis') },
    { code: 'not-a-date', ask: () => offsetOf(Number.NaN, 'America/Bogota') },
    { code: 'not-a-date', ask: () => wallTimeOf(Number.NaN, null) },
    { code: 'not-a-date', ask: () => instantOf('2026-07-14', 'America/Bogota') },
    { code: 'not-a-date', ask: () => instantOf('2026-02-30T11:00', 'America/Bogota') },
    { code: 'not-a-date', ask: () => instantOf('2026-13-14T11:00Z', 'America/Bogota') },
    { code: 'not-a-date', ask: () => instantOf('ayer', null) },
  ])('is the problem $code: $ask', ({ code, ask }) => {
    expect(ask).toThrow(expect.objectContaining({ code }));
    expect(ask).toThrow(ServiceTimeProblem);
  });
});
