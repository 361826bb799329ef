import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../src/lib/calendar/zone.ts';
import { createServiceClock, type ServiceSchedule } from '../../../src/lib/service-time.ts';

const office = [['08:30', '16:00']] as const;
const bogota: ServiceSchedule = {
  zone: 'America/Bogota',
  week: {
    1: office,
    2: office,
    3: office,
    5: [
      ['07:00', '12:00'],
      ['13:00', '24:00'],
    ],
  },
  holidays: [{ date: '2026-07-13', name: 'Virgen de Chiquinquirá' }, '2026-07-14', '2026-07-18'],
};

function explain(schedule: ServiceSchedule, from: string, to: string) {
  const read = (text: string) => instantOf(text, schedule.zone);
  return createServiceClock(schedule).explain(read(from), read(to));
}

const minute = { unit: 'minute' } as const;

describe('the ledger of service time', () => {
  test('has a row for each stretch counted, and one for each day that is not, with the reason', () => {
    expect(explain(bogota, '2026-07-09T15:00', '2026-07-15T09:00')).toEqual([
      { ...minute, on: '2026-07-09', counted: 0, total: 0, skipped: 'closed' },
      { ...minute, on: '2026-07-10', from: '07:00', to: '12:00', counted: 300, total: 300 },
      { ...minute, on: '2026-07-10', from: '13:00', to: '24:00', counted: 660, total: 960 },
      { ...minute, on: '2026-07-11', counted: 0, total: 960, skipped: 'weekend' },
      { ...minute, on: '2026-07-12', counted: 0, total: 960, skipped: 'weekend' },
      { ...minute, on: '2026-07-13', counted: 0, total: 960, skipped: 'holiday', holiday: 'Virgen de Chiquinquirá' },
      { ...minute, on: '2026-07-14', counted: 0, total: 960, skipped: 'holiday' },
      { ...minute, on: '2026-07-15', from: '08:30', to: '09:00', counted: 30, total: 990 },
    ]);
  });

  test.each([
    { from: '2026-07-10T12:30', to: '2026-07-10T13:00', why: 'over lunch', skipped: 'closed' },
    { from: '2026-07-15T16:00', to: '2026-07-16T00:00', why: 'after closing', skipped: 'closed' },
    { from: '2026-07-15T00:00', to: '2026-07-15T08:30', why: 'before opening', skipped: 'closed' },
    {
      from: '2026-07-18T00:00',
      to: '2026-07-19T00:00',
      why: 'a holiday on a Saturday that has no hours',
      skipped: 'weekend',
    },
  ])('gives the day one row when nothing counts: $why', ({ from, to, skipped }) => {
    expect(explain(bogota, from, to)).toEqual([{ ...minute, on: from.slice(0, 10), counted: 0, total: 0, skipped }]);
  });

  test('writes seconds and milliseconds only where there are some', () => {
    const times = explain(bogota, '2026-07-15T10:00:30', '2026-07-15T10:00:45.500').map(({ from, to }) => [from, to]);
    expect(times).toEqual([['10:00:30', '10:00:45.500']]);
  });

  test('is empty when no time passes', () => {
    expect(explain(bogota, '2026-07-15T10:00', '2026-07-15T10:00')).toEqual([]);
  });

  test('counts backwards below zero', () => {
    const rows = explain(bogota, '2026-07-15T09:00', '2026-07-14T09:00');
    expect(rows).toEqual([
      { ...minute, on: '2026-07-14', counted: 0, total: 0, skipped: 'holiday' },
      { ...minute, on: '2026-07-15', from: '08:30', to: '09:00', counted: -30, total: -30 },
    ]);
  });

  test('cuts a stretch where clocks go back, so that each row lasts what it counts', () => {
    const santiago: ServiceSchedule = { zone: 'America/Santiago', week: { 6: [['22:00', '24:00']] } };
    expect(explain(santiago, '2026-04-04T00:00', '2026-04-05T00:00')).toEqual([
      { ...minute, on: '2026-04-04', from: '22:00', to: '24:00', counted: 120, total: 120 },
      { ...minute, on: '2026-04-04', from: '23:00', to: '24:00', counted: 60, total: 180 },
    ]);
  });

  test('cuts a stretch where clocks go forward', () => {
    const madrid: ServiceSchedule = { zone: 'Europe/Madrid', week: { 0: [['01:00', '05:00']] } };
    expect(explain(madrid, '2026-03-29T00:00', '2026-03-29T12:00')).toEqual([
      { ...minute, on: '2026-03-29', from: '01:00', to: '02:00', counted: 60, total: 60 },
      { ...minute, on: '2026-03-29', from: '03:00', to: '05:00', counted: 120, total: 180 },
    ]);
  });

  test('leaves out no time of a day whose hours come after a change of clocks', () => {
    const madrid: ServiceSchedule = { zone: 'Europe/Madrid', week: { 0: [['09:00', '10:00']] } };
    expect(explain(madrid, '2026-03-29T00:00', '2026-03-30T00:00')).toEqual([
      { ...minute, on: '2026-03-29', from: '09:00', to: '10:00', counted: 60, total: 60 },
    ]);
  });

  test('knows no day that never was', () => {
    const apia: ServiceSchedule = { zone: 'Pacific/Apia', week: { 4: office, 5: office, 6: office } };
    expect(explain(apia, '2011-12-29T00:00', '2012-01-01T00:00').map(({ on }) => on)).toEqual([
      '2011-12-29',
      '2011-12-31',
    ]);
  });
});
