import type { Locale } from '../lib/language/locale.ts';

/** The site's own words. Those of policies and calculators live with them. */
const es = {
  tagline: 'Plazos exactos, y por qué',
  description:
    'Plazo convierte las políticas de servicio que publican las empresas en respuestas con fecha, motivo y cláusula.',
  skip: 'Ir al contenido',
  policies: 'Políticas',
  calculators: 'Calculadoras',
  glossary: 'Glosario',
  otherLanguage: 'English',
  whatToKnow: '¿Qué necesitas saber?',
  intro:
    'Elige la pregunta y el proveedor. La respuesta sale con su fecha, sus razones y la cláusula de la que viene cada una.',
  providers: 'Proveedores',
  policiesOf: (name: string) => `Políticas de ${name}`,
  calculatorsOf: (name: string) => `Calculadoras de ${name}`,
  contacts: 'Contactos publicados',
  contents: 'En esta página',
  updated: (date: string) => `Actualizada el ${date}`,
  undated: 'El texto no dice desde cuándo rige',
  clauses: (count: number) => `${count} cláusulas`,
  openQuestions: 'Puntos por aclarar',
  openQuestionsIntro: 'Lo que el texto contradice, calla o no define. Cada punto trae una pregunta lista para enviar.',
  openCount: (count: number) => (count === 1 ? '1 punto por aclarar' : `${count} puntos por aclarar`),
  seeQuestion: 'Ver la pregunta',
  kinds: { contradiction: 'Contradicción', silence: 'El texto no lo dice', 'undefined-term': 'Término sin definir' },
  ask: 'Pregunta lista para enviar',
  checked: 'comprobado',
  checkedTitle: 'Este ejemplo se calcula de nuevo cada vez que se publica la página',
  fromText: 'Ejemplo de la propia política',
  ours: 'Ejemplo nuestro',
  examples: 'Ejemplos comprobados',
  markdown: 'Copia en Markdown',
  linkTo: (clause: string) => `Enlace a la cláusula ${clause}`,
  restates:
    'Plazo resume con sus propias palabras políticas publicadas. No es el sitio de los proveedores ni habla por ellos: si algo difiere, vale el texto del proveedor.',
  translation: '',
  notFound: 'Esa página no existe',
  notFoundHelp:
    'Puede que el enlace esté mal escrito o que la página haya cambiado de lugar. Busca lo que necesitas o empieza por el inicio.',
  home: 'Inicio',
  readPolicy: 'Leer la política',
  ruleInWords: 'La regla, en palabras',
  clauseColumn: 'Cláusula',
  private: 'Nada de lo que escribes sale de esta página: no se guarda, no se envía, no se sigue a nadie.',
  senseOf: (name: string) => `En ${name}`,
  glossaryIntro:
    'La misma palabra no siempre quiere decir lo mismo. Aquí está cada una en el sentido de cada proveedor.',
  calculatorsIntro: 'Cada pregunta, con los proveedores que la responden.',
};

const en: typeof es = {
  tagline: 'Exact deadlines, and why',
  description:
    'Plazo turns the service policies that companies publish into answers with a date, a reason and a clause.',
  skip: 'Skip to content',
  policies: 'Policies',
  calculators: 'Calculators',
  glossary: 'Glossary',
  otherLanguage: 'Español',
  whatToKnow: 'What do you need to know?',
  intro:
    'Choose the question and the provider. The answer comes with its date, its reasons and the clause each rests on.',
  providers: 'Providers',
  policiesOf: (name) => `Policies of ${name}`,
  calculatorsOf: (name) => `Calculators of ${name}`,
  contacts: 'Published contacts',
  contents: 'On this page',
  updated: (date) => `Updated on ${date}`,
  undated: 'The text does not say since when it holds',
  clauses: (count) => `${count} clauses`,
  openQuestions: 'Points to clarify',
  openQuestionsIntro:
    'What the text contradicts, leaves out or does not define. Each point brings a question ready to send.',
  openCount: (count) => (count === 1 ? '1 point to clarify' : `${count} points to clarify`),
  seeQuestion: 'See the question',
  kinds: { contradiction: 'Contradiction', silence: 'The text does not say', 'undefined-term': 'Undefined term' },
  ask: 'Question ready to send',
  checked: 'checked',
  checkedTitle: 'This example is computed anew each time the page is published',
  fromText: 'The policy’s own example',
  ours: 'Our example',
  examples: 'Checked examples',
  markdown: 'Markdown copy',
  linkTo: (clause) => `Link to clause ${clause}`,
  restates:
    'Plazo restates published policies in its own words. It is not the providers’ site and does not speak for them: where they differ, the provider’s text prevails.',
  translation: 'This is a translation: the policy is published in Spanish.',
  notFound: 'There is no such page',
  notFoundHelp:
    'The link may be mistyped, or the page may have moved. Search for what you need, or start from the home page.',
  home: 'Home',
  readPolicy: 'Read the policy',
  ruleInWords: 'The rule in words',
  clauseColumn: 'Clause',
  private: 'Nothing you write leaves this page: it is not stored, not sent, and nobody is followed.',
  senseOf: (name) => `At ${name}`,
  glossaryIntro: 'The same word does not always mean the same. Here is each in each provider’s sense.',
  calculatorsIntro: 'Each question, with the providers that answer it.',
};

export const siteWords: Readonly<Record<Locale, typeof es>> = { es, en };
