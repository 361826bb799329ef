import type { Words } from '../../engine/calculator.ts';
import type { SuspensionPhrases } from './phrases.ts';

export const words: Words<SuspensionPhrases> = {
  name: 'Suspensión por facturas impagas',
  question: '¿Pueden suspender mi cuenta?',
  summary: 'Cuántas facturas impagas cuentan, desde cuándo hay riesgo y qué pasa con el servicio y los datos.',
  fields: {
    asOf: { label: '¿A qué día?', write: 'el día por el que preguntas, por ejemplo 2026-02-18' },
    country: { label: '¿En qué país te facturan?', write: 'el país en que te facturan' },
    invoices: {
      label: 'Tus facturas',
      write: 'las facturas, cada una con su mes y, si la pagaste, el día del pago',
    },
    'invoices.month': { label: 'Mes de la factura', write: 'el mes de la factura, por ejemplo 2026-01' },
    'invoices.paidOn': {
      label: '¿Qué día la pagaste?',
      hint: 'Déjalo vacío si no está paga.',
      write: 'el día en que la pagaste, por ejemplo 2026-01-12',
    },
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
    counted: 'Facturas que cuentan',
    threshold: 'Con cuántas pasa',
    suspendableFrom: 'Pueden suspenderla desde',
    suspendedBy: 'Factura que lo provoca',
    nextInvoiceOn: 'Próxima factura',
    serviceEndsOn: 'El servicio sigue activo hasta',
    dataDeletedOn: 'Se borran los datos',
    reactivationCost: 'Volver cuesta',
    invoices: 'Factura por factura',
  },
  safeguards: {
    payBy: 'Para evitarlo, paga a más tardar',
    exportBy: 'Descarga tus datos, a más tardar,',
  },
  answers: {
    clear: 'Sin riesgo',
    'at-risk': 'En riesgo',
    suspended: 'Se puede suspender',
    deactivated: 'Corresponde la baja',
    'in-collection': 'En gestión de cobro',
  },
  phrases: {
    'what-counts': ({ rule, termDays }) =>
      rule === 'issued'
        ? 'Una factura cuenta como impaga desde que se emite hasta el día en que la pagas.'
        : `Una factura se puede pagar hasta ${termDays} días después de emitida; si no, cuenta como impaga desde el día siguiente hasta el día en que la pagas.`,
    counted: ({ asOf, counted, given }, format) =>
      given === 0
        ? 'No indicaste ninguna factura.'
        : `El ${format.date(asOf)} ${counted === 1 ? 'cuenta 1' : `cuentan ${counted}`} de ${given === 1 ? 'la única factura' : `las ${given} facturas`} que indicaste.`,
    'reaches-threshold': ({ threshold, suspendableFrom, broughtBy, asOf }, format) =>
      `Con la factura de ${format.month(broughtBy)} ${suspendableFrom <= asOf ? 'se llegó' : 'se llega'} a ${threshold} impagas el ${format.date(suspendableFrom)}.`,
    'conclusion-clear': ({ missing, from }, format) =>
      [
        'Ese día no cuenta ninguna factura impaga:',
        from
          ? `si no pagas más, la cuenta se puede suspender desde el ${format.dayAndMonth(from)}.`
          : `tendrían que sumarse ${missing}.`,
      ] as const,
    'conclusion-at-risk': ({ counted, missing, from }, format) =>
      [
        `${counted === 1 ? 'Cuenta una factura impaga' : `Cuentan ${counted} facturas impagas`}:`,
        from
          ? `si no pagas más, la cuenta se puede suspender desde el ${format.dayAndMonth(from)}.`
          : `con ${missing === 1 ? 'una más' : `${missing} más`} se llega al límite.`,
      ] as const,
    'conclusion-suspended': ({ counted, from }, format) =>
      [
        `Cuentan ${counted} facturas impagas:`,
        `la cuenta se puede suspender${from ? ` desde el ${format.date(from)}` : ''}.`,
      ] as const,
    'next-invoice': ({ nextInvoiceOn }, format) => `La próxima factura se emite el ${format.date(nextInvoiceOn)}.`,
    'was-reached': () => 'Antes la cuenta llegó al límite y después pagaste. Si la suspendieron, pide que la levanten.',
    'download-first': () =>
      'Descarga tu información mientras puedas entrar: no hay un plazo escrito para hacerlo después.',
    'exact-day': () =>
      'La política no dice qué día exacto se suspende. La fecha que damos es la primera en que es posible.',
    reminders: () =>
      'La política no dice si pueden suspender una cuenta que no recibió los dos recordatorios. Entendemos que sí.',
    lifting: () =>
      'La política no dice si alcanza con pagar una factura para que levanten la suspensión, ni en cuánto tiempo.',
    'data-when-suspended': () =>
      'La política no dice qué pasa con los datos de una cuenta suspendida ni cuándo se borran.',
    'borrowed-calendar': ({ calendar }) =>
      `La política no dice qué feriados valen para tu país: contamos con los de ${calendar.es}.`,
    'claims-counted': ({ counted, threshold }) =>
      `${counted === 0 ? 'No debes facturas' : counted === 1 ? 'Debes una factura' : `Debes ${counted} facturas`}; la baja por falta de pago llega con ${threshold}.`,
    replied: () => 'Respondiste los reclamos, y la baja corresponde cuando nadie responde.',
    'not-replied': () => 'No hubo respuesta a los reclamos, y entonces corresponde la baja.',
    'ended-on': ({ endedOn, known, serviceEndsOn }, format) =>
      known
        ? `La cuenta se bloqueó el ${format.date(endedOn)}, y el servicio se mantiene hasta el ${format.date(serviceEndsOn)}.`
        : `Si la dieran de baja el ${format.date(endedOn)}, el servicio se mantendría hasta el ${format.date(serviceEndsOn)}.`,
    'claims-data-deleted': ({ dataDeletedOn }, format) => `Los datos se borran el ${format.date(dataDeletedOn)}.`,
    reactivation: ({ months, cost }, format) =>
      `Volver después es empezar de nuevo: lo pendiente más ${months} cuotas por adelantado, ${format.money(cost)}.`,
    'conclusion-deactivated': ({ dataDeletedOn }, format) =>
      [
        'Corresponde la baja por falta de pago:',
        dataDeletedOn ? `los datos se borran el ${format.date(dataDeletedOn)}.` : 'descarga tus datos.',
      ] as const,
    'conclusion-in-collection': ({ counted }) =>
      [`Debes ${counted} facturas y respondiste los reclamos:`, 'el caso queda en gestión de cobro.'] as const,
    'answer-claims': () => 'Responde los reclamos: la baja llega cuando nadie contesta.',
    'locked-all-the-same': ({ endedOn }, format) =>
      `Con lo que indicas no correspondía la baja, pero dices que la cuenta se bloqueó el ${format.date(endedOn)}. Pregunta por qué.`,
    'lock-date-unknown': ({ asOf }, format) =>
      `No indicaste qué día se bloqueó la cuenta: contamos como si fuera el ${format.date(asOf)}.`,
    'debtor-register': () =>
      'La deuda puede informarse al registro de deudores, salvo que se anule con notas de crédito.',
    'which-claims': () => 'La política no dice cuántos reclamos hacen, por qué medio ni cuánto esperan la respuesta.',
    'after-reply': () => 'La política no dice qué pasa ni en qué plazo cuando respondes los reclamos y todavía debes.',
    'lock-or-access': () =>
      'La política habla de una fecha de trabado y a la vez de usar el servicio hasta fin de mes. Descarga lo tuyo cuanto antes.',
    'which-fee': () =>
      'La política no dice de qué fecha es la cuota que se paga por adelantado, ni si lleva impuestos.',
  },
};
