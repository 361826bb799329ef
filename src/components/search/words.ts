import type { Locale } from '../../lib/language/locale.ts';

const es = {
  search: 'Buscar',
  question: '¿Qué necesitas saber?',
  example: 'Por ejemplo: borrar datos',
  close: 'Cerrar',
  provider: 'Proveedor',
  allProviders: 'Todos',
  results: 'Resultados',
  count: (count: number) => (count === 1 ? '1 resultado.' : `${count} resultados.`),
  loading: 'Preparando la búsqueda…',
  corrected: (typed: string, taken: string) => `Buscamos «${taken}» en lugar de «${typed}».`,
  unknown: (words: readonly string[]) => `Ningún texto dice ${words.map((word) => `«${word}»`).join(', ')}.`,
  nothing: (text: string) => `No encontramos nada para «${text}».`,
  nothingHelp: 'Prueba con otras palabras, con menos, o sin elegir proveedor. También puedes empezar por aquí:',
  suggestions: 'Preguntas frecuentes',
  failed: 'La búsqueda no se pudo cargar. Revisa tu conexión y vuelve a intentarlo, o sigue por aquí:',
  retry: 'Reintentar',
  links: { providers: 'Proveedores y sus políticas', calculators: 'Calculadoras', glossary: 'Glosario' },
  kinds: {
    clause: 'Cláusula',
    policy: 'Política',
    calculator: 'Calcular',
    question: 'Por aclarar',
    term: 'Glosario',
    provider: 'Proveedor',
    page: 'Página',
  } as Readonly<Record<string, string>>,
};

const en: typeof es = {
  search: 'Search',
  question: 'What do you need to know?',
  example: 'For example: delete data',
  close: 'Close',
  provider: 'Provider',
  allProviders: 'All',
  results: 'Results',
  count: (count) => (count === 1 ? '1 result.' : `${count} results.`),
  loading: 'Getting the search ready…',
  corrected: (typed, taken) => `Searched for “${taken}” instead of “${typed}”.`,
  unknown: (words) => `No text says ${words.map((word) => `“${word}”`).join(', ')}.`,
  nothing: (text) => `We found nothing for “${text}”.`,
  nothingHelp: 'Try other words, fewer of them, or all providers. You can also start here:',
  suggestions: 'Common questions',
  failed: 'The search could not be loaded. Check your connection and try again, or go on from here:',
  retry: 'Try again',
  links: { providers: 'Providers and their policies', calculators: 'Calculators', glossary: 'Glossary' },
  kinds: {
    clause: 'Clause',
    policy: 'Policy',
    calculator: 'Work out',
    question: 'Unclear',
    term: 'Glossary',
    provider: 'Provider',
    page: 'Page',
  },
};

/** The search's own words. */
export const searchWords: Readonly<Record<Locale, typeof es>> = { es, en };
export type SearchWords = typeof es;
