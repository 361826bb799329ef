import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addDays as calendarDays } from '../../../src/lib/calendar/civil-date.ts';
import { instantOf, wallTimeOf } from '../../../src/lib/calendar/zone.ts';
import { createServiceClock, type ServiceClock, type ServiceWeek } from '../../../src/lib/service-time.ts';

/** See tests/vectors/README.md. */
interface Vector {
  readonly id: string;
  readonly source: string;
  readonly op: 'addHours' | 'hoursBetween' | 'addDays';
  readonly schedule: ServiceWeek;
  readonly timezone: string;
  readonly holidays: readonly string[];
  readonly start: string;
  readonly end?: string;
  readonly amount: number | null;
  readonly amountMs?: number;
  readonly expected: string | number;
  readonly conventions?: {
    readonly zero?: 'identity' | 'roll' | 'rollback';
    readonly nonWorkingStart?: 'count-next' | 'roll-first';
    readonly time?: 'keep' | 'roll' | 'date';
    readonly reversed?: 'absolute' | 'zero';
    readonly truncated?: string;
    readonly rounding?: string;
  };
}

const HOUR = 3_600_000;
const file = new URL('../../vectors/service-time.json', import.meta.url);
const vectors: readonly Vector[] = JSON.parse(readFileSync(file, 'utf8'));

describe('cases recorded from other suites', () => {
  test('are all there', () => {
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(204);
  });

  test.each(vectors)('$id $source: $op from $start', (vector) => {
    const clock = createServiceClock({ zone: vector.timezone, week: vector.schedule, holidays: vector.holidays });
    const answer = { addHours, hoursBetween, addDays }[vector.op](vector, clock);
    const expected = typeof vector.expected === 'number' ? vector.expected : parse(vector.expected);
    if (vector.conventions?.rounding) {
      const second = vector.op === 'hoursBetween' ? 1 / 3600 : 1000;
      expect(Math.abs(answer - expected)).toBeLessThan(second);
    } else expect(answer).toBe(expected);
  });
});

function parse(text: string): number {
  return Date.parse(text);
}

function addHours({ start, amountMs, conventions }: Vector, clock: ServiceClock): number {
  const amount = amountMs ?? Number.NaN;
  return amount === 0 ? rolled(parse(start), clock, conventions) : clock.add(parse(start), amount);
}

function rolled(instant: number, clock: ServiceClock, { zero }: Vector['conventions'] = {}): number {
  if (zero === 'roll') return clock.nextOpening(instant);
  return zero === 'rollback' ? clock.previousClosing(instant) : clock.add(instant, 0);
}

function hoursBetween({ start, end, conventions }: Vector, clock: ServiceClock): number {
  const hours = clock.between(parse(start), parse(end ?? '')) / HOUR;
  if (conventions?.truncated) return Math.trunc(hours);
  if (hours >= 0 || !conventions?.reversed) return hours;
  return conventions.reversed === 'absolute' ? -hours : 0;
}

function addDays({ start, amount, timezone, conventions }: Vector, clock: ServiceClock): number {
  const days = amount ?? Number.NaN;
  const wall = start.length > 10 ? wallTimeOf(parse(start), timezone) : start;
  const date = wall.slice(0, 10);
  const direction = days < 0 ? -1 : 1;
  const rolls = conventions?.nonWorkingStart === 'roll-first';
  const first = rolls ? clock.addDays(calendarDays(date, -direction), direction) : date;
  const found = clock.addDays(first, days);
  if (start.length === 10) return parse(found);
  const instant = instantOf(`${found}${wall.slice(10)}`, timezone);
  return conventions?.time === 'roll' ? rolled(instant, clock, conventions) : instant;
}
