import type { Words } from '../../../engine/calculator.ts';
import { shared } from '../shared.es.ts';
import type { Blocker } from './blockers.ts';
import type { CutoffDayPhrases } from './phrases.ts';

export const words: Words<CutoffDayPhrases> = {
  ...shared,
  fields: {
    ...shared.fields,
    requester: {
      label: '¿Quién lo envía?',
      write: '«responsible» (la persona responsable) u «other» (otra persona)',
      options: { responsible: 'La persona responsable de la orden de compra', other: 'Otra persona' },
    },
    channel: {
      label: '¿Cómo lo pides?',
      write: '«email» (por correo) u «other» (por otro medio)',
      options: { email: 'Por correo electrónico', other: 'Por otro medio' },
    },
    unpaidInvoices: { label: 'Facturas pendientes', write: 'cuántas facturas debes, por ejemplo 0' },
  },
  facts: {
    ...shared.facts,
    dataDeletedOn: 'Se borran los datos',
    rejoinUntil: 'Puedes arrepentirte hasta',
    backupBy: 'Te entregan el respaldo hasta',
  },
  safeguards: {
    ...shared.safeguards,
    exportFirst:
      'Haz una primera descarga de tus datos, por si el servicio termina con el mes en que pides la baja, a más tardar',
  },
  picture: {
    ...shared.picture,
    exportFirst: 'primera descarga de tus datos, por si el servicio termina este mes',
    rejoinUntil: 'última vuelta atrás',
    dataDeletedOn: 'se borran los datos',
    kept: 'Datos conservados',
  },
  phrases: {
    ...shared.phrases,
    'conclusion-blocked': ({ blockers, month, lastDayToRequest }, format) =>
      [
        `Falta ${format.list(blockers.map((blocker) => MISSING[blocker]))}.`,
        `Con eso resuelto a más tardar el ${format.dayAndMonth(lastDayToRequest)}, ${format.month(month)} ya no se factura.`,
      ] as const,
    'requester-not-authorised': () =>
      'Tiene que pedirla la persona responsable que figura en la orden de compra: el pedido de otra persona no cuenta.',
    'channel-not-email': () => 'El pedido vale por correo electrónico: por otro medio no queda hecho.',
    'unpaid-invoices': ({ count }) =>
      `Hay que estar al día para pedir la baja: ${count === 1 ? 'queda una factura pendiente' : `quedan ${count} facturas pendientes`}.`,
    'asked-in-time': ({ day, month, cutoffDay, rule }, format) =>
      `El pedido llega el día ${day}, ${limit(rule, cutoffDay)}: ${format.month(month)} es el primer mes que no se factura.`,
    'asked-late': ({ day, month, missed, cutoffDay, rule }, format) =>
      `El pedido llega el día ${day}, y había que pedirla ${limit(rule, cutoffDay)}: ${format.month(missed)} todavía se factura y ${format.month(month)} es el primero que no.`,
    'last-day-for-month': ({ month, cutoffDay, rule, lastDayToRequest }, format) =>
      `Para que ${format.month(month)} no se facture hay que pedir la baja ${limit(rule, cutoffDay)} del mes anterior: el último día es el ${format.date(lastDayToRequest)}.`,
    'service-ends': ({ lastBilledMonth, serviceEndsOn }, format) =>
      `El último mes que pagas es ${format.month(lastBilledMonth)}, y el servicio sigue activo hasta el ${format.date(serviceEndsOn)}.`,
    'data-deleted': ({ rule, month, requestedOn, dataDeletedOn }, format) =>
      `Los datos se borran en forma definitiva el ${format.date(dataDeletedOn)}, ${deletion(rule, format.month(month), format.date(requestedOn))}.`,
    rejoin: ({ rejoinUntil }, format) =>
      `Si te arrepientes, puedes volver hasta el ${format.date(rejoinUntil)}, el día anterior al borrado, pagando la cuota del mes.`,
    backup: ({ backupBy }, format) =>
      `El respaldo de tus datos, si lo pides, se entrega antes del borrado: a más tardar el ${format.date(backupBy)}. Tiene costo.`,
    'silent-after-cutoff': ({ month }, format) =>
      `La política no dice qué pasa con un pedido que llega tarde. Entendemos que vale para el mes siguiente que alcanza, ${format.month(month)}; si te piden repetirlo, hazlo.`,
    'sooner-month': ({ sooner, soonerLastDay, month, safeDay }, format) =>
      `Con otra lectura del plazo, este pedido ya vale para ${format.month(sooner)}, que se pide hasta el ${format.dayAndMonth(soonerLastDay)}. Para ${format.month(month)} todas admiten pedirla hasta el ${format.dayAndMonth(safeDay)}.`,
    'export-while-active': ({ serviceEndsOn }, format) =>
      `Descarga lo que quieras conservar mientras el servicio está activo, hasta el ${format.date(serviceEndsOn)}: después la política solo habla de volver, no de descargar.`,
    'export-sooner': ({ monthEndsOn }, format) =>
      `La política dice que el servicio sigue «hasta el último día del mes», y podría ser el del mes en que pides la baja aunque pagues otro: por las dudas, haz una primera descarga a más tardar el ${format.date(monthEndsOn)}.`,
    'deletion-by-request-day': ({ requestedOn, dataDeletedOn }, format) =>
      `Si el borrado se cuenta desde el pedido, cuanto antes se pide la baja, antes se borran los datos: pedida el ${format.date(requestedOn)}, el ${format.date(dataDeletedOn)}. Con «si la pido un día» lo ves para tu día.`,
    'backup-price': () =>
      'La política no dice cuánto cuesta el respaldo, cuánto tarda ni en qué formato viene. Pregúntalo con tiempo.',
    'ratified-request-date': () =>
      'La política no dice si el primer correo conserva su fecha cuando después lo confirma la persona responsable. Contamos desde que ella lo envía.',
    'paid-after-request': () =>
      'La política pide estar al día y no dice qué pasa si no lo estás, ni si el pedido conserva su fecha cuando pagas después. Puede retrasar la baja: paga antes de pedirla.',
  },
};

/** What is still to be done, by what stands in the way. */
const MISSING: Readonly<Record<Blocker, string>> = {
  'requester-not-authorised': 'que la pida la persona responsable',
  'channel-not-email': 'enviarla por correo electrónico',
  'unpaid-invoices': 'pagar las facturas pendientes',
};

function limit(rule: string, cutoffDay: number): string {
  if (rule === 'full-month') return 'con un mes entero por delante';
  return rule === 'through-cutoff-day' ? `hasta el día ${cutoffDay} inclusive` : `antes del día ${cutoffDay}`;
}

function deletion(rule: string, month: string, requestedOn: string): string {
  if (rule === 'one-month-after-request') return `un mes después del pedido (${requestedOn})`;
  return rule === 'end-of-first-unbilled-month'
    ? `al terminar ${month}, el primer mes sin factura`
    : 'al terminar el mes que sigue al pedido';
}
