import { describe, expect, test } from 'vitest';
import { procedureFlow } from '../../../src/lib/calculators/procedure/flow.ts';
import type { ProcedureNode } from '../../../src/lib/calculators/procedure/node.ts';
import type { Flow, Station } from '../../../src/lib/picture/flow.ts';

const named = (id: string) => ({ es: id, en: id });
const step = (id: string, after: readonly string[], more: Partial<ProcedureNode> = {}): ProcedureNode => ({
  id,
  clauses: ['XX-01'],
  actor: 'client',
  title: named(id),
  after,
  ...more,
});

/** Ask, decide: yes goes on to pay and work; no is answered by ways the text does not have. Copies may be asked for. */
const nodes: readonly ProcedureNode[] = [
  step('ask', []),
  step('copies', ['ask'], { optional: true, until: 'work' }),
  step('write', ['ask'], { actor: 'clerk', silence: named('by when') }),
  step('decide', ['write'], {
    options: {
      yes: { label: named('yes'), clauses: ['XX-02'] },
      no: { label: named('no'), clauses: ['XX-03'], silence: named('what then') },
    },
  }),
  step('after', ['decide.no'], {
    actor: null,
    options: {
      again: { label: named('again'), clauses: ['XX-03'], silence: named('how often'), returnsTo: 'write' },
      close: { label: named('close'), clauses: ['XX-03'], silence: named('and the papers'), ends: true },
    },
  }),
  step('pay', ['decide.yes']),
  step('work', ['pay'], { actor: 'clerk' }),
];
const parameters = {
  actors: { clerk: named('the clerk') },
  procedures: { one: { title: named('one'), nodes: [...nodes] } },
  readings: {},
};

type Told = { readonly done?: readonly string[]; readonly decisions?: Readonly<Record<string, string>> };

function flowOf(told: Told): Flow {
  const flow = procedureFlow({ input: { procedure: 'one', ...told }, parameters });
  if (!flow) throw new Error('no flow');
  return flow;
}

/** Every stop of a flow, those beside the line and on branches included. */
function stops(stations: readonly Station[]): readonly Station[] {
  return stations.flatMap((one) => [one, ...stops(one.spurs), ...one.ways.flatMap((way) => stops(way.stations))]);
}

const stop = (told: Told, id: string) => stops(flowOf(told).stations).find((one) => one.id === id);
const way = (told: Told, id: string) =>
  stops(flowOf(told).stations)
    .flatMap(({ ways }) => ways)
    .find((one) => one.id === id);

test('the line follows the way of the text; what may be left out and what follows other ways stands beside it', () => {
  const { stations } = flowOf({});
  expect(stations.map(({ id }) => id)).toEqual(['ask', 'write', 'decide', 'pay', 'work']);
  expect(stations[0]?.spurs.map(({ id, until }) => [id, until?.en])).toEqual([['copies', 'work']]);
  expect(stations[2]?.ways.map(({ id, onLine }) => [id, onLine])).toEqual([
    ['decide.no', false],
    ['decide.yes', true],
  ]);
  expect(way({}, 'decide.no')?.stations.map(({ id }) => id)).toEqual(['after']);
});

test('a stop says whose turn it is, what the text leaves open, and where a way leads', () => {
  expect(stop({}, 'ask')).toMatchObject({ yours: true, actor: null });
  expect(stop({}, 'write')).toMatchObject({ yours: false, actor: named('the clerk'), silence: named('by when') });
  expect(stop({}, 'after')).toMatchObject({ yours: false, actor: null });
  expect(way({}, 'after.again')).toMatchObject({ backTo: named('write'), ends: false });
  expect(way({}, 'after.close')).toMatchObject({ backTo: null, ends: true });
});

test.each([
  { told: {}, now: ['ask'], done: [], off: [] },
  { told: { done: ['ask'] }, now: ['copies', 'write'], done: ['ask'], off: [] },
  { told: { done: ['write'] }, now: ['copies', 'decide'], done: ['ask', 'write'], off: [] },
  { told: { done: ['pay'] }, now: ['copies', 'work'], done: ['ask', 'write', 'decide', 'pay'], off: ['after'] },
  {
    told: { decisions: { decide: 'no' } },
    now: ['copies', 'after'],
    done: ['ask', 'write', 'decide'],
    off: ['pay', 'work'],
  },
  { told: { decisions: { decide: 'no', after: 'again' } }, now: ['copies', 'write'], done: ['ask'], off: [] },
])('told $told, $now can come now, $done are done and $off are off', ({ told, now, done, off }) => {
  const byState = (state: string) =>
    stops(flowOf(told).stations).flatMap((one) => (one.state === state ? [one.id] : []));
  expect({ now: byState('now'), done: byState('done'), off: byState('off') }).toEqual({ now, done, off });
});

describe('marking', () => {
  test.each([
    { told: {}, id: 'write', next: { done: ['ask', 'write'], decisions: {} } },
    { told: { done: ['work'] }, id: 'write', next: { done: ['ask'], decisions: {} } },
    { told: { done: ['ask'] }, id: 'pay', next: { done: ['ask', 'write', 'pay'], decisions: { decide: 'yes' } } },
    {
      told: { decisions: { decide: 'no', after: 'close' } },
      id: 'pay',
      next: { done: ['ask', 'write', 'pay'], decisions: { decide: 'yes' } },
    },
    { told: { done: ['pay'] }, id: 'decide', next: { done: ['ask', 'write'], decisions: {} } },
    {
      told: { decisions: { decide: 'no', after: 'again' } },
      id: 'write',
      next: { done: ['ask', 'write'], decisions: {} },
    },
  ])('$id, told $told, tells $next', ({ told, id, next }) => {
    expect(stop(told, id)?.marked).toEqual(next);
  });

  test.each([
    { told: {}, id: 'decide.yes', next: { done: ['ask', 'write'], decisions: { decide: 'yes' } } },
    { told: { done: ['work'] }, id: 'decide.no', next: { done: ['ask', 'write'], decisions: { decide: 'no' } } },
    {
      told: {},
      id: 'after.again',
      next: { done: ['ask', 'write'], decisions: { decide: 'no', after: 'again' } },
    },
  ])('choosing $id, told $told, tells $next', ({ told, id, next }) => {
    expect(way(told, id)?.marked).toEqual(next);
  });

  test('a decision not taken has no mark to take away, and a flow untouched nothing to begin again', () => {
    expect(stop({}, 'decide')?.marked).toBeNull();
    expect(flowOf({}).blank).toBeNull();
    expect(flowOf({ done: ['ask'] }).blank).toEqual({ done: [], decisions: {} });
  });

  test.each(nodes.filter(({ options }) => !options))(
    'marking $id and taking the mark away leaves it undone',
    ({ id }) => {
      const marked = stop({}, id)?.marked as Told;
      expect(stop(marked, id)?.state).toBe('done');
      expect(stop(stop(marked, id)?.marked as Told, id)?.state).not.toBe('done');
    },
  );
});

test('a procedure there is not draws nothing', () => {
  expect(procedureFlow({ input: { procedure: 'two' }, parameters })).toBeUndefined();
});

test('the stops of the line are numbered in their order, those beside it and on other ways are not', () => {
  const all = stops(flowOf({}).stations).map(({ id, number }) => [id, number]);
  expect(Object.fromEntries(all)).toEqual({ ask: 1, copies: null, write: 2, decide: 3, after: null, pay: 4, work: 5 });
});
