import { expect, test } from 'vitest';
import { reminderBefore } from '../../../src/lib/ics/reminder.ts';

const DAY_BEFORE = 15 * 60;
const DAY = 24 * 60;

test.each([
  { on: '2026-09-30', now: '2026-08-05T10:00', minutes: DAY_BEFORE },
  { on: '2026-09-30', prudent: '2026-09-05', now: '2026-08-05T10:00', minutes: 25 * DAY + DAY_BEFORE },
  { on: '2026-11-30', prudent: '2026-11-05', now: '2026-11-27T10:00', minutes: DAY_BEFORE },
  { on: '2026-11-30', prudent: '2026-12-05', now: '2026-11-27T10:00', minutes: DAY_BEFORE },
  { on: '2026-11-28', prudent: '2026-11-05', now: '2026-11-27T10:00', minutes: undefined },
  { on: '2026-11-28', now: '2026-11-27T08:59', minutes: DAY_BEFORE },
  { on: '2026-11-20', now: '2026-11-27T10:00', minutes: undefined },
  { on: '2026-07-14T11:00:00-05:00', since: '2026-07-10T15:30', now: '2026-07-10T15:30', minutes: DAY },
  { on: '2026-03-03T16:00:00-05:00', since: '2026-03-03T13:00', now: '2026-03-03T13:01', minutes: 60 },
  { on: '2026-03-03T16:00:00-05:00', since: '2026-03-03T13:00', now: '2026-02-20T10:00', minutes: 60 },
  { on: '2026-03-03T16:00', since: '2026-03-03T15:30', now: '2026-03-03T15:31', minutes: undefined },
  { on: '2026-03-03T16:00:00-05:00', now: '2026-03-03T15:30', minutes: undefined },
])('of $on, prudent $prudent, begun $since, one is reminded at $now: $minutes', ({ on, minutes, ...around }) => {
  expect(reminderBefore(on, around)).toBe(minutes);
});
