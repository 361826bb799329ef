import type { Words } from '../../engine/calculator.ts';
import type { Format } from '../../language/format.ts';
import { calendarNames } from '../../language/names.ts';
import { zoneCity } from '../../language/zone-city.ts';
import type { Hours, ResponseDeadlinePhrases } from './phrases.ts';

export const words: Words<ResponseDeadlinePhrases> = {
  name: 'Plazo de respuesta',
  question: '¿Cuándo tienen que responderme?',
  summary: 'Hasta cuándo pueden tardar en responder, y hasta cuándo preguntar para tener la respuesta a tiempo.',
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
    paidAt: { label: '¿Cuándo pagas la factura?', write: 'el día y la hora del pago, por ejemplo 2026-07-10T15:30' },
    slaHours: { label: 'Horas que dice tu contrato', write: 'el número de horas de tu contrato' },
    country: { label: 'País de facturación', write: 'el país en que te facturan' },
  },
  facts: {
    dueAt: 'Respuesta a más tardar',
    askBefore: 'Pregunta a más tardar',
    clockStartsAt: 'El plazo corre desde',
    outOfHours: 'Fuera del horario de atención',
    priority: 'Prioridad',
    strength: 'Con qué firmeza lo dicen',
    resolutionBy: 'Objetivo de solución',
    possibleSurcharge: 'Puede tener costo adicional',
  },
  values: {
    priority: { high: 'Alta', medium: 'Media', low: 'Baja' },
    strength: { commitment: 'Es un compromiso', objective: 'Es un objetivo', expectation: 'Es lo que esperan' },
  },
  alternatives: {
    label: 'Quiero saber',
    options: { receivedAt: 'cuándo me responden', answerNeededBy: 'hasta cuándo preguntar' },
  },
  draft: ({ facts }, { receivedAt }, provider, format) => {
    if (typeof facts.dueAt !== 'string' || typeof receivedAt !== 'string') return null;
    return {
      subject: `Consulta pendiente de respuesta de ${provider}`,
      body: `Hola:

Hice una consulta que corre desde el ${format.dateTime(receivedAt)}.
Según su política, la respuesta corresponde a más tardar el ${format.dateTime(facts.dueAt)}.

Número de seguimiento: [si te dieron uno]
Consulta: [qué preguntaste]

Les pido que me respondan, o que me digan desde cuándo cuentan el plazo y para cuándo tendré la respuesta.

[Nombre y empresa]`,
      mind: [
        'Envíalo cuando el plazo haya pasado sin respuesta.',
        'Responde sobre tu mensaje original, para que se vea cuándo llegó.',
        'Completa lo que está entre corchetes.',
      ],
    };
  },
  answers: { due: 'Hay plazo' },
  phrases: {
    'needed-by': ({ neededBy, dueAt }, format) =>
      dueAt === null || dueAt === neededBy
        ? `Necesitas la respuesta el ${format.dateTime(neededBy)}. Contamos hacia atrás desde ahí.`
        : `Necesitas la respuesta el ${format.dateTime(neededBy)}. Contamos hacia atrás: el último plazo que llega a tiempo vence el ${format.dateTime(dueAt)}.`,
    'received-open': ({ at, hours }, format) =>
      `Un mensaje que llega el ${format.dateTime(at)} entra en el horario de atención (${attention(hours, format)}): el plazo corre desde ese momento.`,
    'received-closed': ({ at, startsAt, hours }, format) =>
      `Un mensaje que llega el ${format.dateTime(at)} queda fuera del horario de atención (${attention(hours, format)}): el plazo corre desde que vuelven a atender, el ${format.dateTime(startsAt)}.`,
    'received-any-hour': ({ at }, format) =>
      `El mensaje llega el ${format.dateTime(at)} y el plazo corre desde ese momento, atiendan o no.`,
    'received-day-zero': ({ at }, format) =>
      `El mensaje llega el ${format.dateTime(at)}. Ese día no se cuenta: es el día 0, a cualquier hora.`,
    counted: ({ label, value, unit, how, count }, format) => {
      const promised = unit === 'hour' ? plural(value, 'hora', 'horas') : plural(value, 'día', 'días');
      return `Para «${label[format.locale]}» la política da ${promised}${unit === 'business-day' ? ` ${value === 1 ? 'hábil' : 'hábiles'}` : ''}${manner(how, count)}.`;
    },
    'hours-run': ({ label, hours, from, start, startsAt }, format) =>
      `Para «${label[format.locale]}» la política da ${plural(hours, 'hora', 'horas')}, que ${hours === 1 ? 'corre' : 'corren'} de día y de noche ${origin(from, start)}${startsAt === null ? '' : `, el ${format.dateTime(startsAt)}`}.`,
    resolution: ({ resolutionBy, strength, beforeAnswer }, format) =>
      `Responder no es resolver: la política ${strength === 'commitment' ? 'se compromete a' : 'se propone'} resolver la mayoría de los problemas, y eso sería a más tardar el ${format.dateTime(resolutionBy)}${beforeAnswer ? ', antes incluso que la respuesta: la política no explica cómo van juntos los dos plazos' : ''}.`,
    margin: ({ zone, skipped }, format) =>
      `${zone === null ? 'Son horas de reloj, sin zona horaria: la política no dice de qué país' : `Es hora de ${zoneCity(zone, format.locale)}`}.${
        skipped.length === 0
          ? ''
          : ` No ${skipped.length === 1 ? 'se cuenta' : 'se cuentan'} ${format.list(skipped.map(({ on, name }) => `el ${format.dayAndMonth(on)} (${name})`))}.`
      }`,
    conclusion: ({ dueAt, strength, action }, format) => [
      `${
        strength === 'commitment'
          ? 'Se comprometen a'
          : strength === 'objective'
            ? 'Su objetivo, sin garantía, es'
            : 'Esperan, sin prometerlo,'
      } ${action?.[format.locale] ?? 'responderte'} a más tardar`,
      `el ${brief(dueAt, format)}.`,
    ],
    'conclusion-ask': ({ askBefore, from }, format) => [
      `${from === 'receipt' ? 'Para tener la respuesta a tiempo, pregunta' : from === 'acceptance' ? 'Para tener la respuesta a tiempo, acepta el costo' : 'Para que llegue a tiempo, el pago tiene que confirmarse'} a más tardar`,
      `el ${brief(askBefore, format)}.`,
    ],
    'conclusion-open': ({ start }) => [
      start === 'paid' ? 'Contado desde el pago, el plazo depende de cuándo pagas:' : 'Contado desde la factura,',
      start === 'paid' ? 'falta ese dato.' : 'la política no da un plazo.',
    ],
    surcharge: ({ elapsedDueAt }, format) =>
      `Fuera del horario, una emergencia se atiende con prioridad y puede tener un costo adicional. Si corriera también entonces, el plazo terminaría el ${format.dateTime(elapsedDueAt)}. Pide que te confirmen el costo antes.`,
    condition: ({ condition }, format) => condition[format.locale],
    'other-starts': () =>
      'Otras partes de la política ponen la atención después de la factura o del pago: si pagas más tarde, el plazo puede contarse desde ahí.',
    'borrowed-zone': ({ zone }, format) =>
      `La política no dice qué hora vale para tu país: usamos la de ${zoneCity(zone, format.locale)}.`,
    'surcharge-price': () =>
      'La política no dice cuánto cuesta la atención fuera de horario, quién decide que se cobra, ni si el plazo corre entonces. Pregúntalo antes de aceptar.',
    'no-deadline': ({ start }) =>
      start === 'paid'
        ? 'Si el plazo corre desde el pago, hace falta el momento del pago para decir cuándo termina.'
        : 'La política no dice en cuánto tiempo responden una vez facturado.',
  },
};

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function manner(how: ResponseDeadlinePhrases['counted']['how'], count: number): string {
  if (how === 'service-hours') return ', que contamos en horas de atención';
  if (how === 'elapsed-hours') return ', que corren de día y de noche';
  if (how === 'same-time')
    return `, que contamos como ${plural(count, 'día hábil', 'días hábiles')} hasta la misma hora`;
  if (how === 'close-of-day') return ': contamos días hábiles, hasta el cierre del último';
  return ': contamos días corridos, hasta la misma hora';
}

function origin(from: ResponseDeadlinePhrases['hours-run']['from'], start: string): string {
  if (from === 'receipt') return 'desde que llega tu mensaje';
  if (from === 'payment') return 'desde que se confirma el pago';
  if (start === 'paid') return 'desde que pagas';
  return start === 'invoiced' ? 'después de la factura' : 'desde que aceptas el costo';
}

/** `lunes a viernes de 8:30 a 16:00`. */
function attention(hours: readonly Hours[], format: Format): string {
  const { weekdays } = calendarNames[format.locale];
  return format.list(
    hours.map(({ days, opens, closes }) => {
      const names = days.map((day) => weekdays[day] ?? '');
      const running = days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
      return `${running ? `${names[0]} a ${names.at(-1)}` : format.list(names)} de ${opens} a ${closes}`;
    }),
  );
}

/** `martes 14 de julio a las 11:00`. */
function brief(dateTime: string, format: Format): string {
  return format.dateTime(dateTime).replace(` de ${dateTime.slice(0, 4)}`, '');
}
