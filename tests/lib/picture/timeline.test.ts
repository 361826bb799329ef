import { expect, test } from 'vitest';
import type { TimelinePlan } from '../../../src/lib/picture/plan.ts';
import { planOf } from '../../../src/lib/picture/plan-of.ts';
import { timeline } from '../../../src/lib/picture/timeline.ts';

const plan: TimelinePlan = {
  kind: 'timeline',
  marks: { askedOn: 'start', endsOn: 'end', deletedOn: 'deadline' },
  bands: [
    { id: 'service', role: 'time', until: 'endsOn' },
    { id: 'kept', role: 'kept', from: 'endsOn', until: 'deletedOn' },
  ],
};
const values = { askedOn: '2026-08-05', endsOn: '2026-08-31', deletedOn: '2026-09-30' };

test('marks stand in order of time, from the first of the first month to the last date', () => {
  const drawn = timeline(plan, { ...values, deletedOn: '2026-08-20' });
  expect(drawn?.marks.map(({ name }) => name)).toEqual(['askedOn', 'deletedOn', 'endsOn']);
  expect(drawn?.marks.at(-1)?.at).toBe(1);
});

test('a day that ends something ends at its own close, a day that starts something at its opening', () => {
  const drawn = timeline(plan, values);
  expect(drawn?.marks.map(({ at }) => Math.round(at * 61))).toEqual([4, 31, 61]);
});

test('bands lie between their marks, and those without an end are left out', () => {
  expect(timeline(plan, values)?.bands.map(({ id, from, until }) => [id, from, until])).toEqual([
    ['service', 0, 31 / 61],
    ['kept', 31 / 61, 1],
  ]);
  expect(timeline(plan, { ...values, deletedOn: null })?.bands.map(({ id }) => id)).toEqual(['service']);
});

test('the name of a band has the longest part of it that no mark crosses', () => {
  const crossed = timeline({ ...plan, marks: { ...plan.marks, today: 'start' } }, { ...values, today: '2026-08-21' });
  expect(crossed?.bands.map(({ free }) => free.map((at) => Math.round(at * 61)))).toEqual([
    [4, 20],
    [31, 61],
  ]);
});

test('two dates without the band between them make no line, unless there is none to draw', () => {
  const two = { ...values, endsOn: null };
  expect(timeline(plan, two)).toBeUndefined();
  expect(timeline({ kind: 'timeline', marks: plan.marks }, two)).toBeDefined();
});

test('months begin where their first tick is', () => {
  const drawn = timeline(plan, values);
  expect(drawn?.months.map(({ month }) => month)).toEqual(['2026-08', '2026-09']);
  expect(drawn?.ticks.filter(({ kind }) => kind === 'month').map(({ at }) => at)).toEqual(
    drawn?.months.map(({ at }) => at),
  );
});

test.each([
  { name: 'one date', values: { askedOn: '2026-08-05' } },
  { name: 'the same date twice', values: { askedOn: '2026-08-05', endsOn: '2026-08-05' } },
  { name: 'no dates', values: { askedOn: null, endsOn: 3, deletedOn: 'soon' } },
])('$name makes no line', ({ values: few }) => {
  expect(timeline(plan, few)).toBeUndefined();
});

test('years draw their months alone', () => {
  const drawn = timeline(plan, { askedOn: '2026-01-01', endsOn: '2029-01-01' });
  expect(new Set(drawn?.ticks.map(({ kind }) => kind))).toEqual(new Set(['month']));
});

test('without a plan, what is safer early is a deadline', () => {
  expect(planOf({ endsOn: 'earliest', month: 'latest', kind: null }).marks).toEqual({
    endsOn: 'deadline',
    month: 'end',
    kind: 'end',
  });
});
