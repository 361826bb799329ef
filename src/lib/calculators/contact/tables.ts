import type { Column, Tables } from '../../engine/tables.ts';
import type { ContactParameters } from './schema.ts';

const columns: readonly Column[] = [
  'sentence',
  { name: 'role', steps: ['role'], value: 'role' },
  { name: 'hours', steps: ['hours'] },
];

const ask = (_: string, { topics }: ContactParameters) => [
  { by: 'topic', inputs: Object.keys(topics).map((topic) => ({ topic })), columns },
];

/** Whom to write to about each topic. */
export const tables: Tables<ContactParameters> = {
  ahead: {
    ask,
    words: {
      es: { title: 'El contacto de cada tema', by: 'Tema', columns: { sentence: 'Cómo', role: 'Quién responde' } },
      en: { title: 'The contact for each topic', by: 'Topic', columns: { sentence: 'How', role: 'Who answers' } },
    },
  },
  comparison: {
    ask,
    words: {
      es: { title: 'A quién escribir', by: 'Tema', columns: { sentence: 'Cómo', role: 'Quién responde' } },
      en: { title: 'Whom to write to', by: 'Topic', columns: { sentence: 'How', role: 'Who answers' } },
    },
  },
};
