import type { Words } from '../../engine/calculator.ts';
import type { Format } from '../../language/format.ts';
import type { Money } from '../../outcome/outcome.ts';
import type { Flag } from './flags.ts';
import type { TicketPricingPhrases } from './phrases.ts';

const yesOrNo = 'true (sí) o false (no)';
const price = 'un importe en centavos con su moneda, por ejemplo { "amount": 150000, "currency": "UYU" }';

const reasons: Readonly<Record<Flag, string>> = {
  disabled: 'tu empresa está inhabilitada',
  pastServiceProblems: 'hubo problemas con la atención automática',
  pastCollectionProblems: 'hubo problemas de cobranza',
  optedOutOfAutomatic: 'tu empresa pidió no ser atendida de forma automática',
  contactNotAuthorised: 'quien escribe no está autorizado',
};

export const words: Words<TicketPricingPhrases> = {
  name: 'Precio del ticket',
  question: '¿Cuánto pago por este ticket?',
  summary:
    'Si el ticket se cobra, cuánto, hasta cuándo tienen para tomarlo y desde cuántos tickets conviene un contrato.',
  fields: {
    contract: { label: '¿Tienes servicios contratados?', write: yesOrNo },
    tickets: { label: 'Tickets', write: 'cuántos tickets son, por ejemplo 1' },
    unitPrice: {
      label: 'Precio de un ticket',
      hint: 'Llega, con su moneda, en la respuesta automática a tu correo; la política no dice ninguno de los dos.',
      write: price,
    },
    accepted: { label: '¿Aceptaste el costo?', write: yesOrNo },
    acceptedAt: {
      label: '¿Cuándo lo aceptaste?',
      write: 'el día y la hora en que aceptaste, por ejemplo 2026-03-03T10:00',
    },
    takenAt: {
      label: '¿Cuándo lo tomó un agente?',
      hint: 'Si todavía no lo tomaron, déjalo en blanco.',
      write: 'el día y la hora en que lo tomaron, por ejemplo 2026-03-03T12:30, o null si nunca lo tomaron',
    },
    asOf: { label: 'Momento de la consulta', write: 'el día y la hora de ahora, por ejemplo 2026-03-03T11:00' },
    disabled: { label: '¿Tu empresa está inhabilitada?', write: yesOrNo },
    pastServiceProblems: { label: '¿Hubo problemas con la atención automática?', write: yesOrNo },
    pastCollectionProblems: { label: '¿Hubo problemas de cobranza alguna vez?', write: yesOrNo },
    optedOutOfAutomatic: { label: '¿Tu empresa pidió no ser atendida de forma automática?', write: yesOrNo },
    contactNotAuthorised: { label: '¿Quien escribe no está entre los autorizados?', write: yesOrNo },
    extraService: { label: '¿Pides una capacitación, una programación u otro servicio adicional?', write: yesOrNo },
    contractMonthlyFee: {
      label: 'Cuota mensual de un contrato',
      hint: 'Para saber desde cuántos tickets por mes conviene.',
      write: price,
    },
  },
  facts: {
    total: 'Total',
    dueAt: 'Un agente tiene que tomar el ticket hasta',
    flags: 'Por qué interviene el equipo comercial',
    needsQuote: 'Lleva cotización aparte',
    breakEvenTickets: 'Tickets por mes desde los que el contrato no cuesta más',
    channels: 'Medios de contacto',
  },
  answers: {
    included: 'Incluido en el contrato',
    charged: 'Se cobra',
    waived: 'No se cobra',
    'manual-review': 'Lo revisa el equipo comercial',
    'not-started': 'No empieza',
    pending: 'Se cobra si lo toman a tiempo',
  },
  picture: {
    caption:
      'Por mes, tickets sueltos o contrato. Compara solo lo que se paga: con contrato cambian también los medios de contacto y el plazo.',
    count: 'Tickets',
    cost: 'Cuestan',
    contract: 'Contrato',
    asked: 'los tuyos',
    even: 'desde aquí conviene el contrato',
    same: 'aquí cuestan lo mismo; desde el siguiente conviene el contrato',
    unknown:
      'La política no dice cuánto vale un ticket ni cuánto la cuota de un contrato. Si escribes los dos importes, verás desde cuántos tickets por mes conviene el contrato.',
  },
  phrases: {
    'with-contract': () => 'Con servicios contratados no hay límite de tickets ni de motivos.',
    'flags-apply': ({ flags }, format) =>
      `El pedido no empieza de forma automática: ${format.list(flags.map((flag) => reasons[flag]))}.`,
    'not-accepted': () => 'Sin aceptar el costo, el ticket no empieza.',
    accepted: ({ hours, acceptedAt, dueAt }, format) =>
      `Aceptaste el costo el ${format.dateTime(acceptedAt)}: un agente tiene ${inHours(hours)} para tomarlo, hasta el ${format.dateTime(dueAt)} inclusive.`,
    'accepted-no-time': ({ hours }) =>
      `Desde que aceptas el costo, un agente tiene ${inHours(hours)} para tomar el ticket.`,
    'taken-on-time': ({ takenAt }, format) => `Lo tomaron a tiempo, el ${format.dateTime(takenAt)}.`,
    'taken-before-acceptance': ({ takenAt }, format) =>
      `Lo tomaron el ${format.dateTime(takenAt)}, antes de que aceptaras el costo: revisa los dos momentos. No es tarde, así que lo contamos como cobrado.`,
    'taken-late': ({ takenAt }, format) =>
      `Lo tomaron tarde, el ${format.dateTime(takenAt)}: es el único caso sin cargo.`,
    'never-taken': () => 'Ningún agente lo tomó: es el único caso sin cargo.',
    'not-taken-in-time': ({ asOf }, format) =>
      `El ${format.dateTime(asOf)} todavía no lo habían tomado, y el plazo ya pasó: es el único caso sin cargo.`,
    'extras-only': () => 'Si «cargos adicionales» son solo los que se suman al ticket, el ticket se paga igual.',
    price: ({ tickets, unitPrice, total }, format) =>
      tickets === 1
        ? `Un ticket cuesta ${format.money(unitPrice)}, sin importar el motivo.`
        : `${tickets} tickets a ${format.money(unitPrice)} cada uno, sin importar el motivo, son ${format.money(total)}.`,
    'break-even': ({ tickets }) =>
      `Con esa cuota, un contrato cuesta lo mismo o menos desde ${tickets} ${tickets === 1 ? 'ticket' : 'tickets'} por mes.`,
    margin: ({ fromPayment }) =>
      `Según otra lectura, se paga igual y solo se perdona lo que se le sume${fromPayment ? '; y si pagaste más tarde, quizá no venció el plazo' : ''}.`,
    'conclusion-included': ({ tickets }) =>
      tickets === 1
        ? (['Con tu contrato, el ticket', 'no se paga aparte.'] as const)
        : (['Con tu contrato, los tickets', 'no se pagan aparte.'] as const),
    'conclusion-charged': ({ total, tickets }, format) =>
      [tickets === 1 ? 'El ticket se cobra:' : 'Los tickets se cobran:', `${priceOf(total, format)}.`] as const,
    'conclusion-waived': ({ total, tickets, extrasOnly }, format) => {
      const [is, paid] = tickets === 1 ? ['El ticket', 'se paga'] : ['Los tickets', 'se pagan'];
      if (extrasOnly) return [is, `${paid} igual: ${priceOf(total, format)}.`] as const;
      return [is, tickets === 1 ? 'no se cobra.' : 'no se cobran.'] as const;
    },
    'conclusion-manual-review': () => ['Antes de empezar,', 'lo ve el equipo comercial.'] as const,
    'conclusion-not-started': ({ tickets }) =>
      [tickets === 1 ? 'El ticket no empieza y' : 'Los tickets no empiezan y', 'no pagas nada.'] as const,
    'conclusion-pending': ({ total, tickets, dueAt }, format) =>
      [
        tickets === 1
          ? `Se cobra ${priceOf(total, format)} si un agente lo toma`
          : `Se cobran ${total ? format.money(total) : `${tickets} tickets`} si un agente los toma`,
        dueAt ? `hasta el ${format.dateTime(dueAt)}.` : 'a tiempo.',
      ] as const,
    'subject-to-agents': ({ hours }) =>
      `El plazo de ${inHours(hours)} depende de que haya agentes disponibles: es un objetivo. No hay horario, así que contamos horas corridas.`,
    'payment-first': () =>
      'Según los pasos, la mesa de ayuda empieza después del pago: si pagas más tarde, el plazo puede contarse desde ahí.',
    'late-from-payment': () =>
      'Según los pasos, la mesa de ayuda empieza después del pago: si pagaste después de aceptar, el plazo puede contarse desde ahí, y tomarlo a esa hora quizá no fue tarde.',
    'no-flags-assumed': (_, format) =>
      `Contamos con que nada de esto pasa: ${format.list(Object.values(reasons))}. Si algo pasa, antes interviene el equipo comercial.`,
    'quote-apart': () =>
      'El servicio adicional va al equipo comercial, que te lo cotiza aparte: su precio no está en este total.',
    'price-not-given': () =>
      'La política no dice el precio ni su moneda: llegan en la respuesta automática a tu correo.',
    'refund-of-paid': () =>
      'Si ya lo pagaste, la política no dice si te devuelven el importe o queda a tu favor. Pregúntalo.',
    'waiver-of-what': () =>
      'La política dice que no hay «cargos adicionales». No dice si el ticket es uno de ellos o si son solo los que se le suman; en ese caso, el ticket se paga igual.',
    'review-outcome': () => 'La política no dice quién te avisa, cuánto tarda la revisión ni cómo puede terminar.',
    'cost-expiry': () => 'La política no dice hasta cuándo puedes aceptar el costo que te informaron.',
    'quote-with-contract': () =>
      'La política no dice si un servicio adicional, como una capacitación, se cotiza aparte cuando hay contrato.',
  },
};

function priceOf(total: Money | null, format: Format): string {
  return total ? format.money(total) : 'el precio que te informaron';
}

function inHours(hours: number): string {
  return hours === 1 ? '1 hora' : `${hours} horas`;
}
