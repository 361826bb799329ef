import type { Words } from '../../engine/calculator.ts';
import type { RefundPhrases } from './phrases.ts';

const causes: Readonly<Record<string, string>> = {
  'software-defect': 'Un defecto del software',
  'provider-error': 'Un error del proveedor',
  'customer-use': 'La forma en que se usó',
  'third-party': 'Un tercero',
  'change-of-mind': 'Cambié de idea',
  unknown: 'No lo sé',
};

export const words: Words<RefundPhrases> = {
  name: 'Reembolso',
  question: '¿Me devuelven el dinero?',
  summary: 'Qué dice la política de un reembolso en tu caso, y qué tienes que preguntar.',
  fields: {
    cause: { label: '¿Qué causó el problema?', write: 'qué causó el problema', options: causes },
    determinedByProvider: {
      label: '¿El proveedor ya lo determinó?',
      write: '«yes» (sí), «no» o «pending» (todavía no)',
      options: { yes: 'Sí, lo reconoce', no: 'Sí, y dice que no es así', pending: 'Todavía no' },
    },
  },
  facts: {
    causeFits: 'La causa está entre las que se reembolsan',
    determinedByProvider: 'Lo determinó el proveedor',
  },
  values: {
    determinedByProvider: { yes: 'Sí', no: 'No', pending: 'Todavía no' },
  },
  answers: {
    favourable: 'Corresponde reembolso',
    possible: 'Puede corresponder',
    'no-published-criterion': 'Sin criterio publicado',
    undetermined: 'La política no lo dice',
  },
  picture: {
    route: 'El camino de tu pedido',
    yours: 'tu caso',
    cause: '¿Qué causó el problema?',
    'cause-fits': 'Una causa que se reembolsa',
    'other-cause': 'Otra causa',
    'cause-unknown': 'No se sabe',
    determined: '¿El proveedor lo determinó?',
    'determined-yes': 'Sí, lo reconoce',
    'determined-pending': 'Todavía no',
    'determined-no': 'Dice que no es así',
    favourable: 'corresponde un reembolso',
    possible: 'corresponde, si lo determina',
    'no-published-criterion': 'sin criterio publicado: no es un «no»',
    undetermined: 'la política no lo dice',
    taken: '¿Un agente tomó el ticket a tiempo?',
    'on-time': 'Sí, a tiempo',
    'late-or-never': 'Tarde, o nunca',
    charged: 'el ticket se cobra',
    paid: '¿Ya lo habías pagado?',
    'not-paid': 'No',
    'no-charge': 'no se paga nada',
    'paid-already': 'Sí',
  },
  phrases: {
    'case-by-case': () => 'Cada pedido de reembolso se revisa por separado.',
    'cause-fits': ({ cause }) =>
      `La causa que indicas, «${causes[cause] ?? cause}», es de las que dan derecho a reembolso si el proveedor la determina.`,
    'cause-without-criterion': ({ cause }) =>
      `Para la causa que indicas, «${causes[cause] ?? cause}», la política no publica ningún criterio: no promete un reembolso ni lo descarta.`,
    'cause-unknown': () => 'Mientras no se sepa la causa, el criterio publicado no se puede aplicar.',
    'determined-yes': () => 'El proveedor ya determinó que esa es la causa.',
    'determined-no': () =>
      'El proveedor no lo determinó así. La política no dice cómo se discute eso, ni si queda otra vía.',
    'determined-pending': () => 'Falta que el proveedor determine que esa es la causa.',
    'charge-waived': () => 'Si ningún agente toma el pedido, o lo toma fuera de plazo, el ticket no genera cargos.',
    'paid-first': () => 'Pero el proceso pide pagar la factura antes de que empiecen a atenderte.',
    margin: ({ answer }) => margins[answer] ?? '',
    conclusion: ({ answer }) => conclusions[answer] ?? '',
    'full-or-partial': () => 'La política no dice si el reembolso es total o parcial.',
    term: () => 'La política no dice hasta cuándo se puede pedir ni en cuánto tiempo responden.',
    channel: () => 'La política no dice por qué canal se pide un reembolso.',
    'sufficient-or-necessary': () =>
      'La política no dice si hay reembolso solo por esas causas o también, caso por caso, por otras.',
    'refund-or-credit': () =>
      'La política no dice si un ticket ya pagado se devuelve, queda a favor para otro, o ninguna de las dos cosas.',
  },
};

const margins: Readonly<Record<string, string>> = {
  favourable: 'Pide por escrito cuánto te devuelven y cuándo.',
  possible: 'Pide que te respondan por escrito cuál fue la causa.',
  'no-published-criterion': 'No es un «no»: puedes pedirlo y lo revisan como caso particular.',
  undetermined: 'Pregunta por escrito y guarda la respuesta.',
  'late-ticket': 'Que no haya cargo apoya tu pedido, pero no dice cómo se devuelve lo pagado.',
};

const conclusions: Readonly<Record<string, readonly [string, string]>> = {
  favourable: ['Según el criterio publicado,', 'corresponde un reembolso.'],
  possible: ['Si el proveedor determina esa causa,', 'corresponde un reembolso.'],
  'no-published-criterion': ['Para tu caso', 'no hay un criterio publicado.'],
  undetermined: ['Con lo que dice la política,', 'no se puede saber.'],
  'late-ticket': ['Si ya pagaste un ticket que no atendieron a tiempo,', 'la política no dice si te lo devuelven.'],
};
