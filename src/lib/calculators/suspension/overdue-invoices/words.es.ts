import type { Words } from '../../../engine/calculator.ts';
import { shared } from '../shared.es.ts';
import type { OverdueInvoicesPhrases } from './phrases.ts';

export const words: Words<OverdueInvoicesPhrases> = {
  ...shared,
  fields: {
    ...shared.fields,
    country: { label: '¿En qué país te facturan?', write: 'el país en que te facturan' },
    invoices: {
      label: 'Tus facturas',
      item: 'Factura',
      write: 'las facturas, cada una con su mes y, si la pagaste, el día del pago',
    },
    'invoices.month': { label: 'Mes de la factura', write: 'el mes de la factura, por ejemplo 2026-01' },
    'invoices.paidOn': {
      label: '¿Qué día la pagaste?',
      hint: 'Déjalo vacío si no está paga.',
      write: 'el día en que la pagaste, por ejemplo 2026-01-12',
    },
  },
  facts: {
    ...shared.facts,
    suspendableFrom: 'Pueden suspenderla desde',
    suspendedBy: 'Factura que lo provoca',
    nextInvoiceOn: 'Próxima factura',
    invoices: 'Factura por factura',
  },
  safeguards: {
    payBy: 'Para evitarlo, paga a más tardar',
  },
  answers: {
    ...shared.answers,
    suspended: 'Se puede suspender',
  },
  picture: {
    suspendable: 'aquí se puede suspender',
    missing: 'falta',
    overdue: 'vencida',
    issued: 'emitida, sin pagar',
    'not-due': 'contará si no la pagas',
    'not-issued': 'todavía no emitida',
    paid: 'pagada',
    month: 'Factura',
    due: 'Vence',
    standing: 'Estado',
    counting: 'Cuenta',
    asOf: 'el día que preguntas',
    suspendableFrom: 'se puede suspender la cuenta',
    nextInvoiceOn: 'próxima factura',
    payBy: 'paga para evitar la suspensión',
  },
  phrases: {
    ...shared.phrases,
    'what-counts': ({ rule, termDays }) =>
      rule === 'issued'
        ? 'Una factura cuenta como impaga desde que se emite hasta que la pagas.'
        : `Una factura se puede pagar hasta ${termDays} días después de emitida; si no, cuenta como impaga desde el día siguiente hasta que la pagas.`,
    counted: ({ asOf, counted, given }, format) =>
      given === 0
        ? 'No indicaste ninguna factura.'
        : `El ${format.date(asOf)} ${
            given === 1
              ? `${counted === 0 ? 'no ' : ''}cuenta la única factura`
              : `${counted === 0 ? 'no cuenta ninguna' : counted === 1 ? 'cuenta 1' : `cuentan ${counted}`} de las ${given} facturas`
          } que indicaste.`,
    'reaches-threshold': ({ threshold, suspendableFrom, broughtBy, asOf }, format) =>
      `Con la factura de ${format.month(broughtBy)} ${suspendableFrom <= asOf ? 'se llegó' : 'se llega'} a ${threshold} impagas el ${format.date(suspendableFrom)}.`,
    margin: ({ nextInvoiceOn, from, sooner, takenAsPaid: [paid, another] }, format) =>
      `Si tampoco se paga la del ${format.dayAndMonth(nextInvoiceOn)}${
        paid ? ` y ${another ? 'las demás están pagadas' : `la de ${format.monthName(paid)} está pagada`}` : ''
      }, la cuenta se puede suspender desde el ${format.dayAndMonth(from)}${
        sooner ? `; si cuentan desde que se emiten, desde el ${format.dayAndMonth(sooner)}` : ''
      }.`,
    'pay-now': ({ from }, format) => `Con alguna lectura se puede suspender desde el ${format.date(from)}. Paga ya.`,
    'conclusion-suspended': ({ counted, from }, format) =>
      [
        `Cuentan ${counted} facturas impagas:`,
        `la cuenta se puede suspender${from ? ` desde el ${format.date(from)}` : ''}.`,
      ] as const,
    'next-invoice': ({ nextInvoiceOn }, format) => `La próxima factura se emite el ${format.date(nextInvoiceOn)}.`,
    'was-reached': () => 'Antes la cuenta llegó al límite y después pagaste. Si la suspendieron, pide que la levanten.',
    'check-invoices': ({ months }, format) =>
      `Revisa lo que indicaste de ${format.list(months.map(format.month))}: hay más de una factura del mes, o un pago anterior a emitirla.`,
    'download-first': () =>
      'Descarga tu información mientras puedas entrar: no hay un plazo escrito para hacerlo después.',
    'exact-day': () => 'La política no dice qué día exacto se suspende: cada lectura da el primero en que es posible.',
    reminders: () =>
      'La política no dice si pueden suspender una cuenta que no recibió los dos recordatorios. Entendemos que sí.',
    lifting: () =>
      'La política no dice si alcanza con pagar una factura para que levanten la suspensión, ni en cuánto tiempo.',
    'data-when-suspended': () =>
      'La política no dice qué pasa con los datos de una cuenta suspendida ni cuándo se borran.',
    'borrowed-calendar': ({ calendar }) =>
      `La política no dice qué feriados valen para tu país: contamos con los de ${calendar.es}.`,
  },
};
