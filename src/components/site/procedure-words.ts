import type { Locale } from '../../lib/language/locale.ts';

const es = {
  title: 'Trámites',
  intro: 'Cada trámite paso a paso: qué ya pasó, a quién le toca y dónde el texto no dice cómo se sigue.',
  question: 'En qué paso estoy',
  steps: (count: number) => (count === 1 ? '1 paso' : `${count} pasos`),
  yours: (count: number) => (count === 1 ? '1 te toca a ti' : `${count} te tocan a ti`),
  nobody: (count: number) => `en ${count} no se dice quién actúa`,
  silent: (count: number) => `en ${count} el texto calla algo`,
  signs: {
    you: 'te toca',
    other: 'le toca a otro',
    nobody: 'no se dice a quién',
    decide: 'se decide',
    silent: 'el texto calla algo',
  },
};

const en: typeof es = {
  title: 'Procedures',
  intro:
    'Each procedure step by step: what has happened, whose turn it is, and where the text does not say how it goes on.',
  question: 'Which step am I at',
  steps: (count) => (count === 1 ? '1 step' : `${count} steps`),
  yours: (count) => (count === 1 ? '1 is yours' : `${count} are yours`),
  nobody: (count) => `at ${count} it is not said who acts`,
  silent: (count) => `at ${count} the text leaves something open`,
  signs: {
    you: 'yours',
    other: 'somebody else’s',
    nobody: 'not said whose',
    decide: 'a decision',
    silent: 'the text leaves something open',
  },
};

/** The words of the list of procedures. */
export const procedureWords: Readonly<Record<Locale, typeof es>> = { es, en };
