import { describe, expect, test } from 'vitest';
import { formatInstant, instantOf } from '../../../src/lib/calendar/zone.ts';
import { createServiceClock, type ServiceSchedule, type ServiceWeek } from '../../../src/lib/service-time.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

const office = [['08:30', '16:00']] as const;
const workweek: ServiceWeek = { 1: office, 2: office, 3: office, 4: office, 5: office };
const always: ServiceWeek = Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((day) => [day, [['00:00', '24:00']]]));

/** Attention in Colombia, Monday to Friday 8:30 to 16:00; holidays of 2026 that the cases touch. */
const bogota: ServiceSchedule = {
  zone: 'America/Bogota',
  week: workweek,
  holidays: ['2026-04-02', '2026-04-03', '2026-07-13', '2026-07-20'],
};

function inZone(schedule: ServiceSchedule) {
  const clock = createServiceClock(schedule);
  const read = (text: string) => instantOf(text, schedule.zone);
  const write = (instant: number) => formatInstant(instant, schedule.zone);
  return { clock, read, write };
}

describe('adding service time', () => {
  const { clock, read, write } = inZone(bogota);

  test.each([
    { start: '2026-07-10T15:30', hours: 3, due: '2026-07-14T11:00:00-05:00', why: 'over a weekend and a holiday' },
    { start: '2026-03-03T13:00', hours: 3, due: '2026-03-03T16:00:00-05:00', why: 'used up exactly at closing time' },
    { start: '2026-04-01T15:00', hours: 12, due: '2026-04-07T12:00:00-05:00', why: 'over Holy Week' },
    { start: '2026-03-03T10:00', hours: 48, due: '2026-03-11T13:00:00-05:00', why: 'for more than a week' },
    { start: '2026-03-03T16:00', hours: 1, due: '2026-03-04T09:30:00-05:00', why: 'from closing time' },
    { start: '2026-03-03T08:30', hours: 7.5, due: '2026-03-03T16:00:00-05:00', why: 'a whole day' },
    { start: '2026-03-07T10:00', hours: 7.5, due: '2026-03-09T16:00:00-05:00', why: 'a whole day, from a Saturday' },
    { start: '2026-07-14T11:00', hours: -3, due: '2026-07-10T15:30:00-05:00', why: 'backwards' },
    { start: '2026-03-03T16:00', hours: -7.5, due: '2026-03-03T08:30:00-05:00', why: 'backwards, used up at opening' },
    { start: '2026-03-04T08:30', hours: -1, due: '2026-03-03T15:00:00-05:00', why: 'backwards from opening time' },
  ])('$start and $hours h of service, $why, is $due', ({ start, hours, due }) => {
    expect(write(clock.add(read(start), hours * HOUR))).toBe(due);
  });

  test('adding nothing gives the start, open or closed', () => {
    const start = read('2026-07-12T03:00');
    expect(clock.add(start, 0)).toBe(start);
    expect(clock.add(start, 0.3)).toBe(start);
  });

  test('milliseconds count', () => {
    const closing = read('2026-03-03T16:00');
    expect(clock.add(closing - 1, 1)).toBe(closing);
    expect(clock.add(closing - 1, 2)).toBe(read('2026-03-04T08:30') + 1);
    expect(clock.add(closing + 1, -1)).toBe(closing - 1);
    expect(clock.between(closing - 1.5, closing)).toBe(2);
  });
});

describe('open and closed', () => {
  const { clock, read, write } = inZone(bogota);

  test.each([
    {
      at: '2026-03-03T08:29:59.999',
      open: false,
      opening: '2026-03-03T08:30:00-05:00',
      closing: '2026-03-02T16:00:00-05:00',
    },
    { at: '2026-03-03T08:30', open: true, opening: '2026-03-03T08:30:00-05:00', closing: '2026-03-02T16:00:00-05:00' },
    { at: '2026-03-03T10:00', open: true, opening: '2026-03-03T10:00:00-05:00', closing: '2026-03-03T10:00:00-05:00' },
    { at: '2026-03-03T16:00', open: false, opening: '2026-03-04T08:30:00-05:00', closing: '2026-03-03T16:00:00-05:00' },
    { at: '2026-07-13T10:00', open: false, opening: '2026-07-14T08:30:00-05:00', closing: '2026-07-10T16:00:00-05:00' },
  ])('$at: open $open, next opening $opening, previous closing $closing', ({ at, open, opening, closing }) => {
    expect(clock.isOpen(read(at))).toBe(open);
    expect(write(clock.nextOpening(read(at)))).toBe(opening);
    expect(write(clock.previousClosing(read(at)))).toBe(closing);
  });

  test('lunch is closed, and either side of it is one day', () => {
    const split = inZone({
      zone: null,
      week: {
        1: [
          ['13:00', '18:00'],
          ['07:00', '12:00'],
        ],
      },
    });
    expect(split.write(split.clock.add(split.read('2026-03-02T11:00'), 2 * HOUR))).toBe('2026-03-02T14:00:00');
    expect(split.clock.between(split.read('2026-03-02T00:00'), split.read('2026-03-03T00:00'))).toBe(10 * HOUR);
  });

  test('intervals that overlap or touch count once', () => {
    const overlapping: ServiceWeek = {
      1: [
        ['09:00', '12:00'],
        ['11:00', '13:00'],
        ['11:30', '12:30'],
        ['13:00', '14:00'],
      ],
    };
    const { clock, read } = inZone({ zone: null, week: overlapping });
    expect(clock.between(read('2026-03-02T00:00'), read('2026-03-03T00:00'))).toBe(5 * HOUR);
  });

  test('round the clock, service time is elapsed time, save for holidays', () => {
    const { clock, read, write } = inZone({ zone: null, week: always, holidays: ['2026-01-01'] });
    expect(write(clock.add(read('2025-12-31T12:00'), 24 * HOUR))).toBe('2026-01-02T12:00:00');
    expect(write(clock.add(read('2025-12-31T12:00'), 12 * HOUR))).toBe('2026-01-01T00:00:00');
    expect(write(clock.nextOpening(read('2026-01-01T00:00')))).toBe('2026-01-02T00:00:00');
  });
});

describe('where clocks change', () => {
  test.each([
    { zone: 'America/Santiago', from: '2026-04-04T00:00', to: '2026-04-05T00:00', hours: 25 },
    { zone: 'America/Santiago', from: '2026-09-06T00:00', to: '2026-09-07T00:00', hours: 23 },
    { zone: 'Australia/Lord_Howe', from: '2026-04-05T00:00', to: '2026-04-06T00:00', hours: 24.5 },
    { zone: 'Australia/Lord_Howe', from: '2026-10-04T00:00', to: '2026-10-05T00:00', hours: 23.5 },
    { zone: 'Pacific/Apia', from: '2011-12-29T00:00', to: '2011-12-31T00:00', hours: 24 },
    { zone: 'America/Bogota', from: '2026-04-04T00:00', to: '2026-04-05T00:00', hours: 24 },
  ])('in $zone there are $hours open hours from $from to $to, round the clock', ({ zone, from, to, hours }) => {
    const { clock, read } = inZone({ zone, week: always });
    expect(clock.between(read(from), read(to))).toBe(hours * HOUR);
    expect(clock.add(read(from), hours * HOUR)).toBe(read(to));
  });

  test('an hour that comes twice counts twice, and is open twice', () => {
    const { clock, read, write } = inZone({ zone: 'America/Santiago', week: { 6: [['23:00', '23:30']] } });
    const first = read('2026-04-04T23:00');
    expect(clock.between(first, first + 2 * HOUR)).toBe(HOUR);
    expect(write(clock.nextOpening(first + 30 * MINUTE))).toBe('2026-04-04T23:00:00-04:00');
  });

  test('an interval that begins within a gap opens at its end', () => {
    const { clock, read, write } = inZone({ zone: 'Europe/Madrid', week: { 0: [['02:30', '05:00']] } });
    expect(write(clock.nextOpening(read('2026-03-28T12:00')))).toBe('2026-03-29T03:00:00+02:00');
  });

  test('a day that never was opens for nobody', () => {
    const { clock, read, write } = inZone({ zone: 'Pacific/Apia', week: { 5: [['09:00', '17:00']] } });
    expect(write(clock.nextOpening(read('2011-12-24T00:00')))).toBe('2012-01-06T09:00:00+14:00');
  });
});

describe('working days', () => {
  const { clock } = inZone(bogota);

  test.each([
    { date: '2026-07-08', days: 5, found: '2026-07-16' },
    { date: '2026-07-16', days: -5, found: '2026-07-08' },
    { date: '2026-07-11', days: 1, found: '2026-07-14' },
    { date: '2026-07-13', days: -1, found: '2026-07-10' },
    { date: '2026-07-12', days: 0, found: '2026-07-12' },
    { date: '2026-07-10', days: 250, found: '2027-06-29' },
  ])('$days working days from $date is $found', ({ date, days, found }) => {
    expect(clock.addDays(date, days)).toBe(found);
  });

  test.each([
    { month: '2026-02', first: '2026-02-02', last: '2026-02-27' },
    { month: '2026-07', first: '2026-07-01', last: '2026-07-31' },
    { month: '2028-02', first: '2028-02-01', last: '2028-02-29' },
    { month: '2026-12', first: '2026-12-01', last: '2026-12-31' },
  ])('the working days of $month run from $first to $last', ({ month, first, last }) => {
    expect(clock.firstWorkingDay(month)).toBe(first);
    expect(clock.lastWorkingDay(month)).toBe(last);
  });

  test('a Saturday with hours is a working day', () => {
    const { clock } = inZone({ zone: null, week: { 5: office, 6: [['23:00', '24:00']] } });
    expect(clock.addDays('2026-07-10', 1)).toBe('2026-07-11');
  });
});
