import { expect, test } from 'vitest';
import { calculator as elapsed } from '../../../src/lib/calculators/response-deadline/elapsed-hours/index.ts';
import { calculator as joined } from '../../../src/lib/calculators/response-deadline/index.ts';
import type {
  ElapsedHoursParameters,
  ServiceHoursParameters,
} from '../../../src/lib/calculators/response-deadline/schema.ts';
import { calculator } from '../../../src/lib/calculators/response-deadline/service-hours/index.ts';
import { calendarsIn } from '../../../src/lib/catalog/calendars.ts';

const stretch = (days: number[], opens: string, closes: string) => ({
  days,
  opens: { value: opens, clause: 'XX-01' },
  closes: { value: closes, clause: 'XX-01' },
});
const parameters = {
  method: 'service-hours',
  service: { morning: stretch([1, 2, 3, 4, 5], '08:30', '12:00'), afternoon: stretch([1, 2, 3, 4], '13:00', '16:00') },
} as unknown as ServiceHoursParameters;
const colombia = { zone: 'America/Bogota', holidays: 'CO' };
const nowhere = { zone: null, holidays: null };
const calendars = calendarsIn('es');
const say = (now: string | null, place: typeof colombia | typeof nowhere = colombia) =>
  calculator.present?.say(now, parameters, place, calendars);

test.each([
  { now: '2026-03-03T08:30', closesAt: '2026-03-03T12:00:00-05:00' },
  { now: '2026-03-03T11:59', closesAt: '2026-03-03T12:00:00-05:00' },
  { now: '2026-03-03T13:00', closesAt: '2026-03-03T16:00:00-05:00' },
])('at $now they attend, until $closesAt', ({ now, closesAt }) => {
  expect(say(now)).toMatchObject({ key: 'open-now', values: { closesAt } });
});

test.each([
  { now: '2026-03-03T08:29', opensAt: '2026-03-03T08:30:00-05:00', isToday: true, holiday: false },
  { now: '2026-03-03T12:00', opensAt: '2026-03-03T13:00:00-05:00', isToday: true, holiday: false },
  { now: '2026-03-03T16:00', opensAt: '2026-03-04T08:30:00-05:00', isToday: false, holiday: false },
  { now: '2026-03-06T13:30', opensAt: '2026-03-09T08:30:00-05:00', isToday: false, holiday: false },
  { now: '2026-07-10T23:00', opensAt: '2026-07-14T08:30:00-05:00', isToday: false, holiday: false },
  { now: '2026-07-13T10:00', opensAt: '2026-07-14T08:30:00-05:00', isToday: false, holiday: true },
])('at $now they do not, and are back at $opensAt', ({ now, opensAt, isToday, holiday }) => {
  const said = say(now);
  expect(said).toMatchObject({ key: 'closed-now', values: { opensAt, isToday } });
  expect(Reflect.get(said?.values ?? {}, 'holiday') !== null).toBe(holiday);
});

test('without a country, the clock on the wall counts and no day is a holiday', () => {
  expect(say('2026-07-13T10:00', nowhere)).toMatchObject({
    key: 'open-now',
    values: { closesAt: '2026-07-13T12:00:00' },
  });
});

test.each([{ now: null }, { now: '1999-01-04T10:00' }, { now: '2199-01-04T10:00' }])(
  'at $now, unknown or beyond the holiday tables, only the hours are said',
  ({ now }) => {
    expect(say(now)?.key).toBe('attends');
  },
);

test('where hours run day and night, that is all there is to say, by whichever way the calculator is reached', () => {
  const running = { method: 'elapsed-hours' } as unknown as ElapsedHoursParameters;
  expect(elapsed.present?.say('2026-03-03T10:00', running, nowhere, calendars)?.key).toBe('runs-always');
  expect(joined.present?.say('2026-03-03T10:00', running, nowhere, calendars)?.key).toBe('runs-always');
  expect(joined.present?.say('2026-03-03T10:00', parameters, colombia, calendars)?.key).toBe('open-now');
});
