import type { Locale } from '../../lib/language/locale.ts';

const es = {
  versions: 'Versiones',
  until: (date: string) => `Hasta el ${date}`,
  first: 'Es la primera que tenemos.',
  sameFigures: 'No cambia ninguna cifra.',
  none: 'no lo decía',
};

const en: typeof es = {
  versions: 'Versions',
  until: (date) => `Until ${date}`,
  first: 'It is the first we have.',
  sameFigures: 'It changes no figure.',
  none: 'not said',
};

/** The words of a policy's list of versions. */
export const versionWords: Readonly<Record<Locale, typeof es>> = { es, en };
