import type { Locale } from '../../lib/language/locale.ts';

const es = {
  compare: 'Comparar',
  compareLink: 'Comparar las políticas',
  compareTitle: 'La misma pregunta, en cada proveedor',
  compareIntro:
    'Qué responde cada política a lo mismo, con la cláusula de la que sale cada dato. Que el texto no lo diga también es una respuesta, y no es lo mismo que un no.',
  questions: 'Las preguntas',
  provider: 'Proveedor',
  silent: 'El texto no lo dice',
  anyCase: 'En todos los casos',
  safe: 'Con cualquier lectura',
  absent: 'No trata esto la política de',
  openQuestions: 'Qué le falta aclarar',
  computed: (date: string) => `Calculado el ${date}, con los demás datos como vienen en cada calculadora.`,
  show: (count: number) => `Ver ${count} respuestas ya calculadas`,
  made: (date: string) => `Calculado el ${date}, con los demás datos como vienen en la calculadora.`,
};

const en: typeof es = {
  compare: 'Compare',
  compareLink: 'Compare the policies',
  compareTitle: 'The same question, at every provider',
  compareIntro:
    'What each policy answers to the same thing, with the clause each figure comes from. That the text does not say is an answer too, and it is not the same as no.',
  questions: 'The questions',
  provider: 'Provider',
  silent: 'The text does not say',
  anyCase: 'In every case',
  safe: 'Under every reading',
  absent: 'Not dealt with in the policy of',
  openQuestions: 'What it leaves unclear',
  computed: (date) => `Worked out on ${date}, with everything else as each calculator opens.`,
  show: (count) => `See ${count} answers worked out already`,
  made: (date) => `Worked out on ${date}, with everything else as the calculator opens.`,
};

/** The words around tables of answers. */
export const tableWords: Readonly<Record<Locale, typeof es>> = { es, en };
