import { describe, expect, test } from 'vitest';
import { createServiceClock, type ServiceSchedule, ServiceTimeProblem } from '../../../src/lib/service-time.ts';

const office = [['08:30', '16:00']] as const;
const schedule: ServiceSchedule = { zone: 'America/Bogota', week: { 1: office, 5: office } };
const covers = { from: '2024-01-01', until: '2030-12-31' };
const HOUR = 3_600_000;

function problemOf(work: () => unknown): ServiceTimeProblem {
  try {
    work();
  } catch (error) {
    if (error instanceof ServiceTimeProblem) return error;
    throw error;
  }
  throw new Error('no problem was found');
}

/** What a program without types may pass. */
function loosely(changes: object): ServiceSchedule {
  return { ...schedule, ...changes };
}

describe('a schedule that cannot be', () => {
  test.each([
    { code: 'bad-zone', changes: { zone: 'America/Atlantis' } },
    { code: 'bad-zone', changes: { zone: undefined } },
    { code: 'bad-zone', changes: { zone: '' } },
    { code: 'never-open', changes: { week: {} } },
    { code: 'never-open', changes: { week: { 1: [] } } },
    { code: 'bad-week', changes: { week: undefined } },
    { code: 'bad-week', changes: { week: null } },
    { code: 'bad-week', changes: { week: { 1: '08:30-16:00' } } },
    { code: 'bad-week', changes: { week: { 1: ['08:30', '16:00'] } } },
    { code: 'bad-week', changes: { week: { 1: [['08:30']] } } },
    { code: 'bad-week', changes: { week: { 1: [['8:30', '16:00']] } } },
    { code: 'bad-week', changes: { week: { 1: [['08:30:00', '16:00']] } } },
    { code: 'bad-week', changes: { week: { 1: [['08:30', '16:00:00']] } } },
    { code: 'bad-week', changes: { week: { 1: [['08:60', '16:00']] } } },
    { code: 'bad-week', changes: { week: { 1: [['08:30', '24:01']] } } },
    { code: 'bad-week', changes: { week: { 1: [['08:30', '25:00']] } } },
    { code: 'bad-week', changes: { week: { 1: [['16:00', '08:30']] } } },
    { code: 'bad-week', changes: { week: { 1: [['08:30', '08:30']] } } },
    { code: 'bad-week', changes: { week: { 7: office } } },
    { code: 'bad-week', changes: { week: { monday: office } } },
    { code: 'bad-week', changes: { week: { 1: office, 10: office } } },
    { code: 'bad-holidays', changes: { holidays: ['2026-02-30'] } },
    { code: 'bad-holidays', changes: { holidays: ['2026-7-13'] } },
    { code: 'bad-holidays', changes: { holidays: [null] } },
    { code: 'bad-holidays', changes: { holidays: [{ name: 'Navidad' }] } },
    { code: 'bad-holidays', changes: { holidays: 5 } },
    { code: 'not-a-date', changes: { covers: { from: '2024', until: '2030-12-31' } } },
  ])('is $code: $changes', ({ code, changes }) => {
    expect(problemOf(() => createServiceClock(loosely(changes))).code).toBe(code);
  });

  test('says which value is at fault', () => {
    const problem = problemOf(() => createServiceClock(loosely({ week: { 1: [['16:00', '08:30']] } })));
    expect(problem.message).toContain('16:00,08:30');
  });
});

describe('a question without an answer', () => {
  const clock = createServiceClock(schedule);
  const start = Date.parse('2026-07-10T15:30-05:00');

  test.each([
    { asked: 'endless time', code: 'not-finite', ask: () => clock.add(start, Number.POSITIVE_INFINITY) },
    { asked: 'endless time ago', code: 'not-finite', ask: () => clock.add(start, Number.NEGATIVE_INFINITY) },
    { asked: 'no amount', code: 'not-finite', ask: () => clock.add(start, Number.NaN) },
    { asked: 'no start', code: 'outside-calendar', ask: () => clock.add(Number.NaN, HOUR) },
    { asked: 'no start and no amount', code: 'outside-calendar', ask: () => clock.add(Number.NaN, 0) },
    { asked: 'an endless span', code: 'outside-calendar', ask: () => clock.between(start, Number.POSITIVE_INFINITY) },
    { asked: 'an endless ledger', code: 'outside-calendar', ask: () => clock.explain(start, Number.POSITIVE_INFINITY) },
    { asked: 'more than there is', code: 'outside-calendar', ask: () => clock.add(start, 1e15) },
    { asked: 'more than there was', code: 'outside-calendar', ask: () => clock.add(start, -1e15) },
    { asked: 'an age beyond', code: 'outside-calendar', ask: () => clock.isOpen(8.64e15) },
    { asked: 'an age before', code: 'outside-calendar', ask: () => clock.nextOpening(-8.64e15) },
    { asked: 'part of a day', code: 'not-finite', ask: () => clock.addDays('2026-07-08', 1.5) },
    { asked: 'endless days', code: 'not-finite', ask: () => clock.addDays('2026-07-08', Number.POSITIVE_INFINITY) },
    { asked: 'more days than there are', code: 'outside-calendar', ask: () => clock.addDays('2026-07-08', 1e9) },
    { asked: 'a day that is none', code: 'not-a-date', ask: () => clock.addDays('2026-02-29', 1) },
    { asked: 'a month that is none', code: 'not-a-date', ask: () => clock.firstWorkingDay('2026-13') },
    { asked: 'a month that is a date', code: 'not-a-date', ask: () => clock.lastWorkingDay('2026-02-01') },
  ])('$asked is $code', ({ code, ask }) => {
    expect(problemOf(ask).code).toBe(code);
  });

  test('a month of holidays has no working day', () => {
    const days = Array.from({ length: 28 }, (_, day) => `2026-02-${String(day + 1).padStart(2, '0')}`);
    const shut = createServiceClock({ ...schedule, holidays: days });
    expect(problemOf(() => shut.firstWorkingDay('2026-02')).code).toBe('never-open');
    expect(problemOf(() => shut.lastWorkingDay('2026-02')).code).toBe('never-open');
  });
});

describe('the days a clock covers', () => {
  const clock = createServiceClock({ ...schedule, week: { 1: office, 2: office, 3: [['00:00', '24:00']] }, covers });
  const lastClosing = Date.parse('2030-12-31T16:00-05:00');
  const firstOpening = Date.parse('2024-01-01T08:30-05:00');

  test('are counted to the last millisecond, and no further', () => {
    expect(clock.add(lastClosing - HOUR, HOUR)).toBe(lastClosing);
    expect(problemOf(() => clock.add(lastClosing - HOUR, HOUR + 1)).code).toBe('outside-calendar');
    expect(problemOf(() => clock.nextOpening(lastClosing)).code).toBe('outside-calendar');
  });

  test('are counted back to the first millisecond, and no further', () => {
    expect(clock.add(firstOpening + HOUR, -HOUR)).toBe(firstOpening);
    expect(problemOf(() => clock.add(firstOpening + HOUR, -HOUR - 1)).code).toBe('outside-calendar');
    expect(problemOf(() => clock.previousClosing(firstOpening)).code).toBe('outside-calendar');
  });

  test('hold every instant asked about', () => {
    expect(clock.isOpen(Date.parse('2024-01-01T00:00-05:00'))).toBe(false);
    expect(problemOf(() => clock.isOpen(Date.parse('2024-01-01T00:00-05:00') - 1)).code).toBe('outside-calendar');
    expect(clock.isOpen(Date.parse('2031-01-01T00:00-05:00') - 1)).toBe(false);
    expect(problemOf(() => clock.isOpen(Date.parse('2031-01-01T00:00-05:00'))).code).toBe('outside-calendar');
    expect(clock.between(firstOpening, Date.parse('2031-01-01T00:00-05:00'))).toBeGreaterThan(0);
    expect(problemOf(() => clock.explain(lastClosing, lastClosing + 24 * HOUR)).code).toBe('outside-calendar');
  });

  test('hold every working day counted', () => {
    expect(clock.addDays('2030-12-30', 1)).toBe('2030-12-31');
    expect(problemOf(() => clock.addDays('2030-12-31', 1)).code).toBe('outside-calendar');
    expect(clock.addDays('2024-01-02', -1)).toBe('2024-01-01');
    expect(problemOf(() => clock.addDays('2024-01-01', -1)).code).toBe('outside-calendar');
    expect(clock.firstWorkingDay('2024-01')).toBe('2024-01-01');
    expect(clock.lastWorkingDay('2030-12')).toBe('2030-12-31');
    expect(problemOf(() => clock.firstWorkingDay('2031-01')).code).toBe('outside-calendar');
    expect(problemOf(() => clock.lastWorkingDay('2023-12')).code).toBe('outside-calendar');
  });

  test('are 1970 to 2199 unless given', () => {
    const clock = createServiceClock(schedule);
    expect(clock.firstWorkingDay('1970-01')).toBe('1970-01-02');
    expect(clock.lastWorkingDay('2199-12')).toBe('2199-12-30');
    expect(problemOf(() => clock.firstWorkingDay('1969-12')).code).toBe('outside-calendar');
    expect(problemOf(() => clock.lastWorkingDay('2200-01')).code).toBe('outside-calendar');
  });
});
