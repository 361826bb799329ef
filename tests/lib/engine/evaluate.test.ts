import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/lib/calendar/civil-date.ts';
import { OutsideCalendar } from '../../../src/lib/engine/calendars.ts';
import { evaluate } from '../../../src/lib/engine/evaluate.ts';
import { readingChoice, version, waitCalculator, waitSource, words } from './source.ts';

const options = { locale: 'en', calendars: { holidays: () => undefined } } as const;

const plain = waitCalculator(({ from }, { days }) => ({
  answer: 'ends',
  facts: { endsOn: addDays(from, days) },
  steps: [{ key: 'waited', values: {}, clauses: ['AB-01'] }],
}));

describe('the version in force', () => {
  const source = waitSource([version('2025-01-01', '2025-12-31', 1), version('2026-01-01', null, 10)]);

  test.each([
    { from: '2025-01-01', applied: '2025-01-01', endsOn: '2025-01-02' },
    { from: '2025-12-31', applied: '2025-01-01', endsOn: '2026-01-01' },
    { from: '2026-01-01', applied: '2026-01-01', endsOn: '2026-01-11' },
    { from: '2030-06-01', applied: '2026-01-01', endsOn: '2030-06-11' },
  ])('for an event on $from is that of $applied', ({ from, applied, endsOn }) => {
    const outcome = evaluate(plain, source, words, { from }, options);
    expect(outcome).toMatchObject({ status: 'determined', version: { effectiveFrom: applied }, facts: { endsOn } });
  });

  test('is none before the first, and the outcome is undetermined rather than the newest by default', () => {
    const outcome = evaluate(plain, source, words, { from: '2024-12-31' }, options);
    expect(outcome).toMatchObject({ status: 'undetermined', answer: null, version: { effectiveFrom: null } });
    expect(outcome.facts).toEqual({ endsOn: null, actBy: null, silent: null });
    expect(outcome.undetermined).toEqual([expect.objectContaining({ key: 'no-version', askWhom: 'text' })]);
  });

  test('is the only one when the text states no date', () => {
    const undated = waitSource([version(null, null, 3)]);
    expect(evaluate(plain, undated, words, { from: '1950-01-01' }, options).facts.endsOn).toBe('1950-01-04');
  });
});

describe('readings', () => {
  const byReading = waitCalculator(({ from }, { days }, { reading }) => {
    const extra = reading('length') === 'long' ? 5 : 0;
    const margin = reading('margin') === 'wide' ? 2 : 0;
    return {
      answer: 'ends',
      facts: { endsOn: addDays(from, days + extra), actBy: addDays(from, days + extra - margin) },
      steps: [],
      safeguards: { leaveBy: addDays(from, days + extra - margin - 1) },
    };
  });
  const source = waitSource([
    version(null, null, 10, {
      length: readingChoice(['short', 'long']),
      margin: readingChoice(['narrow', 'wide']),
      idle: readingChoice(['one', 'other']),
    }),
  ]);
  const outcome = evaluate(byReading, source, words, { from: '2026-03-01' }, options);

  test('are listed with the facts each changes alone, and those that change nothing are left out', () => {
    expect(outcome.facts).toMatchObject({ endsOn: '2026-03-11', actBy: '2026-03-11' });
    expect(outcome.readings).toEqual([
      {
        id: 'length',
        clause: 'AB-01',
        chosen: 'short',
        alternatives: [{ id: 'long', facts: { endsOn: '2026-03-16', actBy: '2026-03-16' } }],
      },
      {
        id: 'margin',
        clause: 'AB-01',
        chosen: 'narrow',
        alternatives: [{ id: 'wide', facts: { actBy: '2026-03-09' } }],
      },
    ]);
  });

  test('give the latest of what is expected and the earliest of what is to be done, over every combination', () => {
    expect(outcome.prudent).toEqual({ endsOn: '2026-03-16', actBy: '2026-03-09', leaveBy: '2026-03-08' });
  });

  test('can be chosen', () => {
    const chosen = evaluate(
      byReading,
      source,
      words,
      { from: '2026-03-01' },
      { ...options, readings: { length: 'long' } },
    );
    expect(chosen.facts).toMatchObject({ endsOn: '2026-03-16', actBy: '2026-03-16' });
    expect(chosen.prudent).toEqual(outcome.prudent);
  });
});

test('readings that no version has are problems, beside those of the input', () => {
  const margin = readingChoice(['narrow', 'wide']);
  const source = waitSource([version('2025-01-01', '2025-12-31', 1), version('2026-01-01', null, 1, { margin })]);
  const readings = { length: 'long', margin: '__proto__', constructor: 'wide' };
  const { problems } = evaluate(plain, source, words, { from: 'x' }, { ...options, readings });
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'from not-a-date',
    'readings.length unknown-field',
    'readings.margin not-allowed',
    'readings.constructor unknown-field',
  ]);
  expect(
    evaluate(plain, source, words, { from: '2025-03-01' }, { ...options, readings: { margin: 'wide' } }).problems,
  ).toEqual([]);
});

describe('the holiday tables', () => {
  const covers = { from: '2024-01-01', until: '2030-12-31' };
  const reaching = waitCalculator(({ from }, { days }, { reading }) => {
    if (reading('length') === 'beyond') throw new OutsideCalendar(covers);
    return { answer: 'ends', facts: { endsOn: addDays(from, days) }, steps: [] };
  });

  test('refuse a result that leaves them, naming the field and how far they reach', () => {
    const source = waitSource([version(null, null, 1, { length: readingChoice(['beyond', 'inside']) })]);
    const outcome = evaluate(reaching, source, words, { from: '2030-12-31' }, options);
    expect(outcome).toMatchObject({
      status: 'invalid',
      answer: null,
      problems: [{ field: 'from', code: 'outside-calendar' }],
    });
  });

  test('leave an alternative out when only it leaves them', () => {
    const source = waitSource([version(null, null, 1, { length: readingChoice(['inside', 'beyond']) })]);
    const outcome = evaluate(reaching, source, words, { from: '2030-12-30' }, options);
    expect(outcome).toMatchObject({ status: 'determined', facts: { endsOn: '2030-12-31' }, readings: [], prudent: {} });
  });
});

test('a failure that is no fault of the input is not hidden', () => {
  const broken = waitCalculator(() => {
    throw new Error('broken rule');
  });
  expect(() => evaluate(broken, waitSource([version(null, null, 1)]), words, { from: '2026-01-01' }, options)).toThrow(
    'broken rule',
  );
});
