import type { Tables } from '../../engine/tables.ts';
import type { RefundInput } from './index.ts';
import type { RefundParameters } from './schema.ts';

const causes: readonly RefundInput['cause'][] = [
  'software-defect',
  'provider-error',
  'customer-use',
  'third-party',
  'change-of-mind',
  'unknown',
];

/** What each cause gives. */
const words = {
  es: {
    title: 'Reembolso: qué dice de cada causa',
    by: 'Causa',
    columns: { answer: 'Qué dice', sentence: 'En palabras' },
  },
  en: {
    title: 'Refunds: what it says of each cause',
    by: 'Cause',
    columns: { answer: 'What it says', sentence: 'In words' },
  },
};

const columns = ['answer', 'sentence'];

export const tables: Tables<RefundParameters> = {
  ahead: {
    ask: (_, { method }) =>
      method === 'cause-determined' ? [{ by: 'cause', inputs: causes.map((cause) => ({ cause })), columns }] : [],
    words,
  },
  comparison: {
    ask: (_, { method }) => [
      { by: 'cause', inputs: method === 'cause-determined' ? causes.map((cause) => ({ cause })) : [{}], columns },
    ],
    words,
  },
};
