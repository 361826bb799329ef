import type { Words } from '../../engine/calculator.ts';
import type { SharedPhrases } from './phrases.ts';

export const shared: Words<SharedPhrases> = {
  name: 'Baja del servicio',
  question: '¿Hasta cuándo puedo pedir la baja?',
  summary: 'El último día para pedirla, el primer mes sin factura, y cuándo terminan el servicio y los datos.',
  alternatives: {
    label: 'Quiero saber',
    options: { requestedOn: 'si la pido un día', stopBillingFrom: 'para no pagar un mes' },
  },
  fields: {
    requestedOn: {
      label: '¿Qué día envías el correo?',
      write: 'la fecha en que envías el correo, por ejemplo 2026-08-05',
    },
    stopBillingFrom: {
      label: '¿Desde qué mes no quieres pagar?',
      write: 'el primer mes que no quieres pagar, por ejemplo 2026-09',
    },
  },
  facts: {
    lastDayToRequest: 'Último día para pedir la baja',
    firstUnbilledMonth: 'Primer mes sin factura',
    lastBilledMonth: 'Último mes que pagas',
    serviceEndsOn: 'El servicio sigue activo hasta',
    blockers: 'Qué hay que arreglar antes',
  },
  safeguards: {
    exportBy: 'Descarga tus datos a más tardar',
  },
  answers: {
    accepted: 'La baja corre',
    blocked: 'Falta algo antes',
  },
  passed: {
    lastDayToRequest:
      'El último día ya pasó: un pedido de hoy no llega para ese mes. Con la fecha de hoy en «si la pido un día» ves desde qué mes dejas de pagar.',
  },
  picture: {
    requestedOn: 'pides la baja',
    lastDayToRequest: 'último día para pedir la baja',
    serviceEndsOn: 'fin del servicio',
    exportBy: 'descarga tus datos',
    service: 'Servicio activo',
  },
  phrases: {
    margin: ({ daysToSpare, lastDayToRequest, month, blocked }, format) =>
      blocked
        ? 'Las fechas valen con eso resuelto a tiempo.'
        : `${daysToSpare === 0 ? 'Justo el último día' : `Con ${daysToSpare === 1 ? '1 día' : `${daysToSpare} días`} de margen`} para no pagar ${format.monthName(month)}: el último día es el ${format.dayAndMonth(lastDayToRequest)}.`,
    'conclusion-first-month': ({ requestedOn, month }, format) =>
      [`Con el pedido del ${format.dayAndMonth(requestedOn)},`, `${format.month(month)} ya no se factura.`] as const,
    'conclusion-last-day': ({ month, lastDayToRequest }, format) =>
      [
        `Para no pagar ${format.month(month)}, el último día para pedir la baja`,
        `es el ${format.dayAndMonth(lastDayToRequest)}.`,
      ] as const,
  },
};
