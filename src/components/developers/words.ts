import type { Locale } from '../../lib/language/locale.ts';

const es = {
  title: 'Para desarrolladores',
  lead: 'Las mismas reglas que calculan estas páginas, desde tu programa o dentro de tu sitio.',
  node: 'Desde Node, en un minuto',
  nodeText:
    'El paquete no trae dependencias, no lee el reloj ni la red, y funciona igual en Node 20 o más nuevo y en un navegador. En una copia del repositorio se arma un archivo, que se instala en tu proyecto:',
  call: 'Pregunta y recibe la respuesta con sus razones. Una entrada equivocada nunca lanza un error: vuelve como un resultado que dice qué corregir.',
  describe: 'Qué se puede preguntar',
  describeText: 'Cada calculadora dice sus datos, con tipo, rótulo y valores posibles, y lo que puede responder.',
  clock: 'El reloj de horas de atención',
  clockText:
    'Suma y resta tiempo hábil con horarios, feriados y zonas horarias. Es un módulo aparte, sin políticas dentro.',
  page: 'Dentro de una página',
  pageText: 'Un elemento HTML pone una calculadora en cualquier página, y avisa de cada respuesta con un evento.',
  builder: 'Armar el código',
  guide: 'La guía para integrar',
  served: 'Lo que este sitio publica para programas',
  address: 'Dirección',
  what: 'Qué es',
  rows: {
    oembed: 'La respuesta oEmbed de una calculadora, para los sistemas que convierten enlaces en marcos',
    markdown: 'El texto de una política, en Markdown',
    frame: 'La página que se pone en un marco',
    share: 'Una calculadora con datos: cada dato es una clave de la dirección, con el nombre que da la biblioteca',
    docs: 'La documentación, en Markdown',
  },
  read: 'Para seguir leyendo',
  links: {
    reference: 'Referencia de la biblioteca',
    clockReference: 'Referencia del reloj',
    architecture: 'Cómo está hecho',
    contributing: 'Cómo contribuir',
  },
};

const en: typeof es = {
  title: 'For developers',
  lead: 'The same rules that compute these pages, from your program or inside your site.',
  node: 'From Node, in a minute',
  nodeText:
    'The package brings no dependencies, reads neither the clock nor the network, and runs alike in Node 20 or newer and in a browser. In a copy of the repository it is packed into a file, which is installed in your project:',
  call: 'Ask, and get the answer with its reasons. A mistaken input never throws: it comes back as an outcome that says what to mend.',
  describe: 'What there is to ask',
  describeText: 'Each calculator tells its inputs, with type, label and allowed values, and what it can answer.',
  clock: 'The clock of service hours',
  clockText:
    'Adds and subtracts open time with schedules, holidays and time zones. A module of its own, without policies.',
  page: 'Inside a page',
  pageText: 'One HTML element puts a calculator on any page, and tells every answer with an event.',
  builder: 'Make the code',
  guide: 'The guide to embedding',
  served: 'What this site publishes for programs',
  address: 'Address',
  what: 'What it is',
  rows: {
    oembed: 'The oEmbed answer of a calculator, for systems that turn links into frames',
    markdown: 'The text of a policy, in Markdown',
    frame: 'The page that is framed',
    share: 'A calculator with inputs: each is a key of the address, under the name the library gives it',
    docs: 'The documentation, in Markdown',
  },
  read: 'Where to read on',
  links: {
    reference: 'Reference of the library',
    clockReference: 'Reference of the clock',
    architecture: 'How it is put together',
    contributing: 'How to contribute',
  },
};

/** The words of the page for developers. */
export const developerWords: Readonly<Record<Locale, typeof es>> = { es, en };
