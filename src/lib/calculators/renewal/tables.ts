import { addMonths, lastDayOf, monthOf } from '../../calendar/month.ts';
import { nextMonths, type Tables } from '../../engine/tables.ts';
import type { RenewalInput } from './index.ts';
import type { RenewalParameters } from './schema.ts';

const plans: readonly RenewalInput['plan'][] = ['monthly', 'quarterly', 'semiannual', 'annual'];

/** The months ahead of the term's end that leave time to decide. */
const MONTHS_AHEAD = 3;

/** When to decide on a yearly plan that ends with each of the next months, and how each plan goes on. */
export const tables: Tables<RenewalParameters> = {
  ahead: {
    ask: (now) => [
      {
        by: 'termEndsOn',
        of: 'plan',
        inputs: nextMonths(now).map((month) => ({ plan: 'annual', termEndsOn: lastDayOf(month) })),
        columns: ['contactExpectedOn', 'decideBy', 'nextTermStartsOn'],
      },
    ],
    words: {
      es: { title: 'Cuándo decidir, según el mes en que vence', by: 'El plan vence el' },
      en: { title: 'When to decide, by the month in which it ends', by: 'The plan ends on' },
    },
  },
  comparison: {
    ask: (now) => [
      {
        by: 'plan',
        inputs: plans.map((plan) => ({ plan, termEndsOn: lastDayOf(addMonths(monthOf(now), MONTHS_AHEAD)) })),
        columns: ['answer', 'sentence'],
      },
    ],
    words: {
      es: {
        title: 'Renovación: sola o con tu confirmación',
        by: 'Plan',
        columns: { answer: 'Cómo se renueva', sentence: 'Qué hacer' },
        note: ({ termEndsOn }, format) => `Un período que termina el ${format.date(String(termEndsOn))}.`,
      },
      en: {
        title: 'Renewal: by itself, or with your confirmation',
        by: 'Plan',
        columns: { answer: 'How it renews', sentence: 'What to do' },
        note: ({ termEndsOn }, format) => `A term that ends on ${format.date(String(termEndsOn))}.`,
      },
    },
  },
};
