import type { Words } from '../../../engine/calculator.ts';
import { shared } from '../shared.es.ts';
import type { UnansweredClaimsPhrases } from './phrases.ts';

export const words: Words<UnansweredClaimsPhrases> = {
  ...shared,
  fields: {
    ...shared.fields,
    unpaidInvoices: { label: '¿Cuántas facturas debes?', write: 'cuántas facturas debes, por ejemplo 0' },
    repliedToClaims: { label: '¿Respondiste los reclamos?', write: 'true (sí) o false (no)' },
    deactivatedOn: {
      label: '¿Qué día bloquearon la cuenta?',
      hint: 'Solo si ya la bloquearon.',
      write: 'la fecha del bloqueo, por ejemplo 2026-05-12',
    },
    pending: { label: '¿Cuánto debes?', write: 'el importe que debes, con su moneda' },
    monthlyFee: { label: '¿Cuánto es la cuota mensual?', write: 'la cuota de un mes, con su moneda' },
  },
  facts: {
    ...shared.facts,
    serviceEndsOn: 'Último día de servicio',
    dataDeletedOn: 'Borrado de los datos',
    reactivationCost: 'Volver cuesta',
  },
  safeguards: {
    exportBy: 'Descarga tus datos a más tardar',
  },
  answers: {
    ...shared.answers,
    deactivated: 'Corresponde la baja',
    'in-collection': 'En gestión de cobro',
  },
  passed: {
    dataDeletedOn: 'Ese día ya pasó: pregunta si todavía conservan tus datos.',
  },
  picture: {
    ending: 'aquí corresponde la baja, si nadie responde',
    missing: 'falta',
    unpaid: 'sin pagar',
    asOf: 'el día que preguntas',
    deactivatedOn: 'bloqueo',
    serviceEndsOn: 'fin del servicio',
    exportBy: 'descarga tus datos',
    dataDeletedOn: 'borrado de los datos',
    supposed: 'si te dieran de baja el día que preguntas',
    service: 'Servicio activo',
    kept: 'Datos conservados',
  },
  phrases: {
    ...shared.phrases,
    'claims-counted': ({ counted, threshold }) =>
      `${counted === 0 ? 'No debes facturas' : counted === 1 ? 'Debes una factura' : `Debes ${counted} facturas`}; la baja por falta de pago llega con ${threshold}.`,
    replied: () => 'Respondiste los reclamos, y la baja corresponde cuando nadie responde.',
    'not-replied': () => 'No hubo respuesta a los reclamos, y entonces corresponde la baja.',
    'ended-on': ({ endedOn, known, ahead, serviceEndsOn }, format) =>
      known
        ? `La cuenta se ${ahead ? 'bloquea' : 'bloqueó'} el ${format.date(endedOn)}, y el servicio se mantiene hasta el ${format.date(serviceEndsOn)}.`
        : `Si la dieran de baja el ${format.date(endedOn)}, el servicio se mantendría hasta el ${format.date(serviceEndsOn)}.`,
    'claims-data-deleted': ({ known, dataDeletedOn }, format) =>
      `Los datos se ${known ? 'borran' : 'borrarían'} el ${format.date(dataDeletedOn)}.`,
    reactivation: ({ months, cost }, format) =>
      `Volver después es empezar de nuevo: se paga lo pendiente más ${months === 1 ? 'una cuota' : `${months} cuotas`} por adelantado${cost ? `, ${format.money(cost)}` : ''}.`,
    'conclusion-deactivated': ({ endedOn, known, dataDeletedOn }, format) =>
      known
        ? ['Corresponde la baja por falta de pago:', `los datos se borran el ${format.date(dataDeletedOn)}.`]
        : [
            'Pueden darte de baja por falta de pago:',
            `si fuera el ${format.dayAndMonth(endedOn)}, los datos se borrarían el ${format.date(dataDeletedOn)}.`,
          ],
    'conclusion-in-collection': ({ counted }) =>
      [`Debes ${counted} facturas y respondiste los reclamos:`, 'el caso queda en gestión de cobro.'] as const,
    'answer-claims': () => 'Responde los reclamos: la baja llega cuando nadie contesta.',
    'locked-all-the-same': ({ endedOn, ahead }, format) =>
      `Con lo que indicas no ${ahead ? 'corresponde' : 'correspondía'} la baja, pero dices que la cuenta se ${ahead ? 'bloquea' : 'bloqueó'} el ${format.date(endedOn)}. Pregunta por qué.`,
    'lock-date-unknown': ({ asOf }, format) =>
      `No indicaste qué día se bloqueó la cuenta: contamos como si fuera el ${format.date(asOf)}.`,
    'debtor-register': () =>
      'La deuda puede informarse al registro de deudores, salvo que se anule con notas de crédito.',
    'which-claims': () => 'La política no dice cuántos reclamos hacen, por qué medio ni cuánto esperan la respuesta.',
    'after-reply': () => 'La política no dice qué pasa ni en qué plazo cuando respondes los reclamos y todavía debes.',
    'lock-or-access': ({ deleted }) =>
      `La política habla de una fecha de trabado y a la vez de usar el servicio hasta fin de mes.${deleted ? '' : ' Descarga lo tuyo cuanto antes.'}`,
    'which-fee': () =>
      'Para volver hay que pagar cuotas por adelantado, y la política no dice de qué fecha es la cuota ni si lleva impuestos.',
  },
};
