import type { Words } from '../../engine/calculator.ts';
import type { InvoiceCalendarPhrases } from './phrases.ts';

export const words: Words<InvoiceCalendarPhrases> = {
  name: 'Calendario de facturas',
  question: '¿Cuándo se emite mi factura y hasta cuándo puedo pagarla?',
  summary: 'El día en que se emite la factura de un mes, su vencimiento y desde cuándo está vencida.',
  fields: {
    month: { label: '¿De qué mes es la factura?', write: 'el mes de la factura, por ejemplo 2026-02' },
    country: { label: '¿En qué país te facturan?', write: 'el país en que te facturan' },
  },
  facts: {
    issuedOn: 'Se emite',
    dueOn: 'Puedes pagarla hasta',
    overdueFrom: 'Está vencida desde',
  },
  picture: {
    issuedOn: 'se emite la factura',
    dueOn: 'vence la factura',
    overdueFrom: 'factura vencida',
    payable: 'Tiempo para pagar',
  },
  answers: { scheduled: 'Fechas de la factura' },
  passed: {
    dueOn: 'Ese día ya pasó.',
  },
  phrases: {
    issued: ({ month, issuedOn }, format) =>
      `La factura de ${format.month(month)} se emite el primer día hábil del mes: el ${format.date(issuedOn)}.`,
    due: ({ termDays, rule, dueOn }, format) =>
      `Desde ese día hay ${termDays} días ${rule === 'working-days' ? 'hábiles' : 'corridos'} para pagarla: vence el ${format.date(dueOn)}.`,
    conclusion: ({ month, dueOn, overdueFrom }, format) =>
      [
        `La factura de ${format.monthName(month)} se puede pagar`,
        `hasta el ${format.dayAndMonth(dueOn)}; desde el ${format.dayAndMonth(overdueFrom)} está vencida.`,
      ] as const,
    'due-on-day-off': ({ dueOn }, format) =>
      `El ${format.date(dueOn)} no es día hábil y la política no dice si el vencimiento se corre; entendemos que no: paga el día hábil anterior.`,
    'borrowed-calendar': ({ calendar }) =>
      `La política no dice qué feriados valen para tu país: contamos con los de ${calendar.es}.`,
    'only-billed-months': () =>
      'La política no dice en qué meses se factura un plan trimestral, semestral o anual. Entendemos que solo cuando empieza un período.',
    'day-of-issue-counts': ({ dayBefore }, format) =>
      `La política no dice si el día de emisión cuenta dentro del plazo. Si contara, vencería un día antes, el ${format.date(dayBefore)}.`,
  },
};
