import { expect, test } from 'vitest';
import { ask } from './real-content.ts';

/** The first step that speaks of a fact gives the clause that is shown beside it. */
test.each([
  { fact: 'issuedOn', clause: 'CT-11' },
  { fact: 'dueOn', clause: 'CT-12' },
  { fact: 'overdueFrom', clause: 'CT-12' },
])('an invoice’s $fact rests on $clause', ({ fact, clause }) => {
  const { steps } = ask('casetracking', 'invoice-calendar', { month: '2026-02' });
  expect(steps.find(({ values }) => fact in values)?.clauses[0]).toBe(clause);
});
