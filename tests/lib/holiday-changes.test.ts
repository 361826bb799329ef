import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/lib/index.ts';

const urgent = { request: 'urgent-technical', receivedAt: '2026-07-10T15:30' };

function dueAt(holidays?: object): unknown {
  const options = holidays ? { holidays } : {};
  return calculate('generasoft', 'response-deadline', urgent, options as never).facts.dueAt;
}

describe('holidays given at run time', () => {
  test('an extra day closes, and the ledger names it', () => {
    const holidays = { CO: { extra: [{ date: '2026-07-14', name: 'Día cívico' }] } };
    const outcome = calculate('generasoft', 'response-deadline', urgent, { holidays });
    expect(outcome.facts.dueAt).toBe('2026-07-15T11:00:00-05:00');
    expect(outcome.ledger.find(({ on }) => on === '2026-07-14')).toMatchObject({
      skipped: 'holiday',
      holiday: 'Día cívico',
    });
  });

  test('a removed day is worked', () => {
    expect(dueAt({ CO: { removed: ['2026-07-13'] } })).toBe('2026-07-13T11:00:00-05:00');
  });

  test.each([
    { what: 'another country', holidays: { CL: { removed: ['2026-07-13'] } } },
    { what: 'a day that does not exist', holidays: { CO: { removed: ['2026-02-30'], extra: [{ date: 'x' }, null] } } },
    { what: 'another shape', holidays: { CO: 7, __proto__: null } },
    { what: 'no object', holidays: 'CO' },
  ])('$what changes nothing', ({ holidays }) => {
    expect(dueAt(holidays as object)).toBe(dueAt());
  });

  test('what one call changes, the next does not see', () => {
    dueAt({ CO: { removed: ['2026-07-13'] } });
    expect(dueAt()).toBe('2026-07-14T11:00:00-05:00');
  });
});
