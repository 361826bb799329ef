import type { Locale } from '../../lib/language/locale.ts';

const es = {
  field: 'Busca lo que necesitas',
  from: (words: string) => `Buscamos las palabras de esa dirección: «${words}».`,
  results: 'Puede ser una de estas',
  none: 'No encontramos nada con esas palabras. Prueba con otras, o sigue por aquí.',
  failed: 'La búsqueda no se pudo cargar. Sigue por aquí.',
  places: 'O sigue por aquí',
};

const en: typeof es = {
  field: 'Search for what you need',
  from: (words) => `We searched for the words of that address: “${words}”.`,
  results: 'It may be one of these',
  none: 'We found nothing with those words. Try others, or go on from here.',
  failed: 'The search could not be loaded. Go on from here.',
  places: 'Or go on from here',
};

/** The words of the page for what is not found, beside those of the site. */
export const notFoundWords: Readonly<Record<Locale, typeof es>> = { es, en };
