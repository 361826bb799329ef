import { expect, test } from 'vitest';
import { stripOf } from '../../../src/lib/picture/strip.ts';

const overdue = { month: '2026-01', dueOn: '2026-01-17', counts: true, why: 'overdue' };
const later = { month: '2026-02', dueOn: '2026-02-17', counts: true, why: 'overdue' };
const notDue = { month: '2026-03', dueOn: '2026-03-17', counts: false, why: 'not-due' };
const notIssued = { month: '2026-04', dueOn: '2026-04-16', counts: false, why: 'not-issued' };
const paid = { month: '2025-12', dueOn: '2025-12-16', counts: false, why: 'paid' };

test.each([
  { counted: 0, invoices: [], threshold: 2, states: ['missing', 'missing'], reached: false },
  { counted: 0, invoices: [paid], threshold: 2, states: ['missing', 'missing'], reached: false },
  { counted: 1, invoices: [notDue, overdue], threshold: 2, states: ['overdue', 'not-due'], reached: false },
  { counted: 1, invoices: [overdue], threshold: 3, states: ['overdue', 'missing', 'missing'], reached: false },
  { counted: 2, invoices: [later, overdue], threshold: 2, states: ['overdue', 'overdue'], reached: true },
  {
    counted: 2,
    invoices: [notIssued, notDue, overdue, later],
    threshold: 2,
    states: ['overdue', 'overdue', 'not-due', 'not-issued'],
    reached: true,
  },
])('$counted that count of $invoices.length invoices, towards $threshold: $states', (row) => {
  const strip = stripOf(row.counted, row.threshold, row.invoices);
  expect(strip.cells.map(({ state }) => state)).toEqual(row.states);
  expect(strip.reached).toBe(row.reached);
  expect(strip.invoices).toEqual(row.invoices);
});

test('invoices that count stand in the order in which they were due, whatever the order given', () => {
  expect(stripOf(2, 2, [later, overdue]).cells.map(({ month }) => month)).toEqual(['2026-01', '2026-02']);
});

test.each([
  { counted: 0, counts: 0, cells: 3, more: 0 },
  { counted: 2, counts: 2, cells: 3, more: 0 },
  { counted: 3, counts: 3, cells: 3, more: 0 },
  { counted: 5, counts: 5, cells: 5, more: 0 },
  { counted: 40, counts: 12, cells: 12, more: 28 },
])('$counted known by number alone fill $counts of $cells places, and $more go unshown', ({ counted, ...drawn }) => {
  const { cells, more } = stripOf(counted, 3, []);
  expect({ counts: cells.filter((cell) => cell.counts).length, cells: cells.length, more }).toEqual(drawn);
});
