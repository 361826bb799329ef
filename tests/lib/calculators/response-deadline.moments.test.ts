import { describe, expect, test } from 'vitest';
import { momentsIn } from '../../../src/lib/calculators/response-deadline/moments.ts';

describe('moments of a zone', () => {
  test.each([
    { zone: 'America/Bogota', written: '2026-07-14T11:00', read: '2026-07-14T11:00:00-05:00' },
    { zone: 'America/Bogota', written: '2026-07-14T16:00:00Z', read: '2026-07-14T11:00:00-05:00' },
    { zone: 'America/Santiago', written: '2026-01-15T10:00', read: '2026-01-15T10:00:00-03:00' },
    { zone: 'America/Santiago', written: '2026-07-15T10:00', read: '2026-07-15T10:00:00-04:00' },
    { zone: 'America/Bogota', written: '2026-07-14T11:00:09.750', read: '2026-07-14T11:00:09-05:00' },
  ])('$written in $zone is $read', ({ zone, written, read }) => {
    const { instantOf, textOf } = momentsIn(zone);
    expect(textOf(instantOf(written))).toBe(read);
  });

  test('a time that the clocks skip moves on by the gap', () => {
    const { instantOf, textOf } = momentsIn('America/Santiago');
    expect(textOf(instantOf('2026-09-06T00:30'))).toBe('2026-09-06T01:30:00-03:00');
  });

  test('a time that comes twice is the first', () => {
    const { instantOf, textOf } = momentsIn('America/Santiago');
    expect(textOf(instantOf('2026-04-04T23:30'))).toBe('2026-04-04T23:30:00-03:00');
    expect(textOf(instantOf('2026-04-04T23:30:00-04:00'))).toBe('2026-04-04T23:30:00-04:00');
  });

  test('without a zone only the clock on the wall is read', () => {
    const { instantOf, textOf } = momentsIn(null);
    expect(textOf(instantOf('2026-07-14T11:00:00+09:00'))).toBe('2026-07-14T11:00:00');
  });

  test('the start of a day whose midnight is skipped is its first instant', () => {
    const { startOf, textOf } = momentsIn('America/Santiago');
    expect(textOf(startOf('2026-09-06'))).toBe('2026-09-06T01:00:00-03:00');
  });
});
