import type { Words } from '../../engine/calculator.ts';
import type { SharedPhrases, Strength } from './phrases.ts';

export const shared: Words<SharedPhrases> = {
  name: 'Plazo de respuesta',
  question: '¿Cuándo tienen que responderme?',
  summary: 'Hasta cuándo pueden tardar en responder, y hasta cuándo preguntar para tener la respuesta a tiempo.',
  alternatives: {
    label: 'Quiero saber',
    options: { receivedAt: 'cuándo me responden', answerNeededBy: 'hasta cuándo preguntar' },
  },
  fields: {
    request: { label: '¿Qué necesitas?', write: 'qué clase de pedido es' },
    receivedAt: {
      label: '¿Cuándo llega tu mensaje?',
      write: 'el día y la hora, por ejemplo 2026-07-10T15:30',
    },
    answerNeededBy: {
      label: '¿Para cuándo necesitas la respuesta?',
      write: 'el día y la hora en que la necesitas, por ejemplo 2026-07-14T11:00',
    },
    country: { label: '¿En qué país te facturan?', write: 'el país en que te facturan' },
  },
  facts: {
    dueAt: 'Respuesta a más tardar',
    askBefore: 'Pregunta a más tardar',
    clockStartsAt: 'El plazo de respuesta corre desde',
    priority: 'Prioridad',
    strength: 'Con qué firmeza lo dicen',
  },
  answers: {
    due: 'Hay plazo',
  },
  values: {
    priority: { high: 'Alta', medium: 'Media', low: 'Baja' },
    strength: { commitment: 'Sin reservas', objective: 'Es un objetivo', expectation: 'Es lo que esperan' },
  },
  passed: {
    dueAt: 'Ese plazo ya pasó: si no te respondieron, puedes reclamarlo.',
    askBefore: 'Ese momento ya pasó: pregunta cuanto antes.',
  },
  picture: {
    present: 'Ahora mismo',
    now: 'Usar este momento',
    ifNow: 'Si fuera ahora:',
    press: 'Con el botón, la respuesta se cuenta desde este momento.',
    device: 'Hora de este dispositivo.',
  },
  phrases: {
    'needed-by': ({ neededBy, dueAt }, format) =>
      dueAt === null || dueAt === neededBy
        ? `Necesitas la respuesta el ${format.dateTime(neededBy)}. Contamos hacia atrás desde ahí.`
        : `Necesitas la respuesta el ${format.dateTime(neededBy)}. Contamos hacia atrás: el último plazo que llega a tiempo vence el ${format.dateTime(dueAt)}.`,
    margin: ({ zone, skipped }, format) =>
      `${zone === null ? 'Son horas de reloj, sin zona horaria: la política no dice de qué país' : `Es hora de ${format.city(zone)}`}.${
        skipped.length === 0
          ? ''
          : ` No ${skipped.length === 1 ? 'se cuenta' : 'se cuentan'} ${format.list(skipped.map(({ on, name }) => `el ${format.dayAndMonth(on)} (${name})`))}.`
      }`,
    conclusion: ({ dueAt, strength, pledged, action }, format) => {
      const what = action?.[format.locale] ?? 'responderte';
      const due = `el ${format.dateTime(dueAt, format.dayAndMonth)}.`;
      if (strength === 'commitment' && !pledged) return [`El plazo para ${what} termina`, due];
      return [`${opening(strength)} ${what} a más tardar`, due];
    },
    'conclusion-ask': ({ askBefore, from }, format) => [
      `${from === 'receipt' ? 'Para tener la respuesta a tiempo, pregunta' : from === 'acceptance' ? 'Para tener la respuesta a tiempo, acepta el costo' : 'Para que llegue a tiempo, el pago tiene que confirmarse'} a más tardar`,
      `el ${format.dateTime(askBefore, format.dayAndMonth)}.`,
    ],
    condition: ({ condition }, format) => condition[format.locale],
    'also-expected': ({ expects }) => `En ese plazo esperan también ${expects.es}, sin comprometerse.`,
  },
};

export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function opening(strength: Strength): string {
  if (strength === 'commitment') return 'Se comprometen a';
  return strength === 'objective' ? 'Su objetivo, sin garantía, es' : 'Esperan, sin prometerlo,';
}
