import type { Words } from '../../engine/calculator.ts';
import type { SharedPhrases } from './phrases.ts';

export const shared: Words<SharedPhrases> = {
  name: 'Suspensión por facturas impagas',
  question: '¿Pueden suspender mi cuenta?',
  summary: 'Cuántas facturas impagas cuentan, desde cuándo hay riesgo y qué pasa con el servicio y los datos.',
  fields: {
    asOf: { label: '¿A qué día?', write: 'el día por el que preguntas, por ejemplo 2026-02-18' },
  },
  facts: {
    counted: 'Facturas que cuentan',
    threshold: 'Límite de facturas impagas',
  },
  answers: {
    clear: 'Sin riesgo',
    'at-risk': 'En riesgo',
  },
  phrases: {
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
  },
};
