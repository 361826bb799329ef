import { expect, test } from 'vitest';
import { changesBetween } from '../../../src/lib/policy/changes.ts';

const figure = (value: unknown, clause = 'AB-01') => ({ value, clause });
const reading = (chosen: string) => ({
  clause: 'AB-02',
  default: chosen,
  options: { open: { label: 'open' }, closed: { label: 'closed' } },
});

test.each([
  { name: 'nothing where all is alike', before: { day: figure(10) }, after: { day: figure(10) }, changes: [] },
  {
    name: 'a figure with what it was',
    before: { rule: { day: figure(10) } },
    after: { rule: { day: figure(15) } },
    changes: [{ clause: 'AB-01', before: 10, after: 15 }],
  },
  {
    name: 'a figure that is new',
    before: {},
    after: { day: figure(15) },
    changes: [{ clause: 'AB-01', before: null, after: 15 }],
  },
  {
    name: 'a figure that is gone, with the clause it had',
    before: { day: figure(15) },
    after: {},
    changes: [{ clause: 'AB-01', before: 15, after: null }],
  },
  { name: 'lists by what they hold', before: { a: figure(['x']) }, after: { a: figure(['x']) }, changes: [] },
  {
    name: 'the reading in use by its label',
    before: { end: reading('open') },
    after: { end: reading('closed') },
    changes: [{ clause: 'AB-02', before: 'open', after: 'closed' }],
  },
  {
    name: 'once what two calculators share',
    before: { a: { term: figure(15) }, b: { term: figure(15) } },
    after: { a: { term: figure(20) }, b: { term: figure(20) } },
    changes: [{ clause: 'AB-01', before: 15, after: 20 }],
  },
])('two versions give $name', ({ before, after, changes }) => {
  expect(changesBetween(before, after)).toEqual(changes);
});
