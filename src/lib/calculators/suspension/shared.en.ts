import type { Words } from '../../engine/calculator.ts';
import type { SharedPhrases } from './phrases.ts';

export const shared: Words<SharedPhrases> = {
  name: 'Suspension for unpaid invoices',
  question: 'Can my account be suspended?',
  summary: 'How many unpaid invoices count, from when there is a risk, and what happens to service and data.',
  fields: {
    asOf: { label: 'On which day?', write: 'the day you ask about, for example 2026-02-18' },
  },
  facts: {
    counted: 'Invoices that count',
    threshold: 'Limit of unpaid invoices',
  },
  answers: {
    clear: 'No risk',
    'at-risk': 'At risk',
  },
  phrases: {
    'conclusion-clear': ({ missing, from }, format) =>
      [
        'No unpaid invoice counts on that day:',
        from
          ? `if you pay no more, the account can be suspended from ${format.dayAndMonth(from)}.`
          : `it would take ${missing}.`,
      ] as const,
    'conclusion-at-risk': ({ counted, missing, from }, format) =>
      [
        `${counted === 1 ? 'One unpaid invoice counts' : `${counted} unpaid invoices count`}:`,
        from
          ? `if you pay no more, the account can be suspended from ${format.dayAndMonth(from)}.`
          : `with ${missing === 1 ? 'one more' : `${missing} more`} the limit is reached.`,
      ] as const,
  },
};
