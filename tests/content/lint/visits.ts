import { z } from 'zod';
import type { CalculatorFolder } from '../../../src/lib/authoring/calculator-folders.ts';
import { count } from '../../../src/lib/authoring/schema-parts.ts';
import type { Calculator, Words } from '../../../src/lib/engine/calculator.ts';

const schema = z.strictObject({
  limit: count(1, 9),
  effect: z.enum(['nothing', 'warning', 'answer']),
  readings: z.strictObject({}).default({}),
});

type VisitsParameters = z.infer<typeof schema>;

/** A calculator for tests alone: a number of visits beyond which there is another answer, a warning, or nothing. */
const calculator: Calculator<VisitsParameters, { readonly visits: number }, { many: object; some: object }> = {
  id: 'visits',
  answers: ['fine', 'too-many'],
  facts: {},
  fields: () => ({ visits: { type: 'integer', minimum: 0, maximum: 99, required: true } }),
  eventDate: () => null,
  rules: ({ visits }, { limit, effect }) => {
    const isOver = visits > limit.value;
    const clauses = [limit.clause];
    return {
      answer: isOver && effect === 'answer' ? 'too-many' : 'fine',
      facts: {},
      steps: [{ key: 'some', values: {}, clauses }],
      notices: isOver && effect === 'warning' ? [{ key: 'many', values: {}, clauses }] : [],
    };
  },
};

const words: Words<{ many: object; some: object }> = {
  name: 'Visitas',
  question: '¿Cuántas visitas?',
  summary: 'Visitas.',
  fields: { visits: { label: 'Visitas', write: 'Escribe un número.' } },
  facts: {},
  answers: { fine: 'Bien', 'too-many': 'Demasiadas' },
  phrases: { many: () => 'Puede haber un cargo.', some: () => ['Las visitas', 'están bien'] },
};

export const visits = {
  id: 'visits',
  calculator,
  schema,
  words: { es: words, en: words },
} as unknown as CalculatorFolder;

export const visitsBlock = { limit: { value: 3, clause: 'AC-02' }, effect: 'answer' };
