import type { Words } from '../../engine/calculator.ts';
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
      hint: 'Llega en la respuesta automática a tu correo.',
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
    disabled: { label: 'Tu empresa está inhabilitada', write: yesOrNo },
    pastServiceProblems: { label: 'Hubo problemas con la atención automática', write: yesOrNo },
    pastCollectionProblems: { label: 'Hubo problemas de cobranza alguna vez', write: yesOrNo },
    optedOutOfAutomatic: { label: 'Tu empresa pidió no ser atendida de forma automática', write: yesOrNo },
    contactNotAuthorised: { label: 'Quien escribe no está entre los autorizados', write: yesOrNo },
    extraService: { label: 'Pides una capacitación, una programación u otro servicio adicional', write: yesOrNo },
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
    breakEvenTickets: 'Tickets por mes desde los que conviene el contrato',
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
    'conclusion-included': () => ['Con tu contrato, el ticket', 'no se paga aparte.'] as const,
    'conclusion-charged': ({ total }, format) =>
      ['El ticket se cobra:', `${total ? format.money(total) : 'el precio que te informaron'}.`] as const,
    'conclusion-waived': ({ total }, format) =>
      ['El ticket', total && total.amount > 0 ? `se paga igual: ${format.money(total)}.` : 'no se cobra.'] as const,
    'conclusion-manual-review': () => ['Antes de empezar,', 'lo ve el equipo comercial.'] as const,
    'conclusion-not-started': () => ['El ticket no empieza y', 'no pagas nada.'] as const,
    'conclusion-pending': ({ total, dueAt }, format) =>
      [
        `Se cobra ${total ? format.money(total) : 'el precio que te informaron'} si un agente lo toma`,
        dueAt ? `hasta el ${format.dateTime(dueAt)}.` : 'a tiempo.',
      ] as const,
    'subject-to-agents': ({ hours }) =>
      `El plazo de ${inHours(hours)} depende de que haya agentes disponibles: es un objetivo. No hay horario, así que contamos horas corridas.`,
    'payment-first': () =>
      'Según los pasos, la mesa de ayuda empieza después del pago: si pagas más tarde, el plazo puede contarse desde ahí.',
    'quote-apart': () =>
      'El servicio adicional va al equipo comercial, que te lo cotiza aparte: su precio no está en este total.',
    'price-not-given': () => 'La política no dice el precio: llega en la respuesta automática a tu correo.',
    'refund-of-paid': () =>
      'Si ya lo pagaste, la política no dice si te devuelven el importe o queda a tu favor. Pregúntalo.',
    'review-outcome': () => 'La política no dice quién te avisa, cuánto tarda la revisión ni cómo puede terminar.',
    'cost-expiry': () => 'La política no dice hasta cuándo puedes aceptar el costo que te informaron.',
    'quote-with-contract': () =>
      'La política no dice si un servicio adicional, como una capacitación, se cotiza aparte cuando hay contrato.',
  },
};

function inHours(hours: number): string {
  return hours === 1 ? '1 hora' : `${hours} horas`;
}
