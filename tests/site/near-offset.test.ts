import { afterEach, describe, expect, test } from 'vitest';
import { knowOffsets, zoneOffset as nearOffset } from '../../src/components/calculator/near-offset.ts';
import { nearOffsets } from '../../src/components/calculator/near-offset-source.ts';
import { zoneOffset } from '../../src/lib/calendar/zone-offset.ts';
import { deviceZones } from '../zones.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
// Santiago changes its clocks on 5 September 2026 at midnight, which is four in UTC, and on 3 April 2027.
const moments = [
  '2026-07-30T12:00Z',
  '2026-09-05T23:30Z',
  '2026-09-06T04:00Z',
  '2026-11-27T00:00Z',
  '2027-04-04T03:00Z',
];

const provider = (zone: string | null) => ({ id: 'p', name: 'P', zone, region: '' }) as never;

afterEach(() => knowOffsets({}));

describe.each(moments)('a page built at %s', (built) => {
  const moment = Date.parse(built);

  test.each([...deviceZones, 'America/Bogota', 'America/Montevideo', 'Africa/Cairo'])(
    'knows of %s what Intl says, near and far',
    (zone) => {
      knowOffsets(nearOffsets(provider(zone), moment));
      const [known, asked] = [nearOffset(zone), zoneOffset(zone)];
      for (let at = moment - 400 * DAY; at < moment + 400 * DAY; at += 31 * HOUR)
        expect(known(at), new Date(at).toISOString()).toBe(asked(at));
      for (let at = moment - 10 * DAY; at < moment + 50 * DAY; at += HOUR / 2)
        expect(known(at), new Date(at).toISOString()).toBe(asked(at));
    },
  );
});

test('knows weeks around the day it was built, of all the provider’s clocks', () => {
  const moment = Date.parse('2026-11-27T08:00Z');
  const offsets = nearOffsets(
    { zone: 'America/Bogota', countries: { CL: { zone: 'America/Santiago' }, XX: { zone: null } } } as never,
    moment,
  );
  expect(Object.keys(offsets)).toEqual(['America/Bogota', 'America/Santiago']);
  for (const [from, until] of Object.values(offsets)) {
    expect(moment - from).toBeGreaterThan(6 * DAY);
    expect(until - moment).toBeGreaterThan(40 * DAY);
  }
});

test('a clock that no zone is told of has nothing to know', () => {
  expect(nearOffsets(provider(null), 0)).toEqual({});
});
