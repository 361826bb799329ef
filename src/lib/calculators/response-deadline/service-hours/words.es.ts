import type { Words } from '../../../engine/calculator.ts';
import type { Format } from '../../../language/format.ts';
import { plural, shared } from '../shared.es.ts';
import type { Hours, ServiceHoursPhrases } from './phrases.ts';

export const words: Words<ServiceHoursPhrases> = {
  ...shared,
  facts: {
    ...shared.facts,
    outOfHours: 'Fuera del horario de atención',
    resolutionBy: 'Objetivo de solución',
    possibleSurcharge: 'Puede tener costo adicional',
  },
  phrases: {
    ...shared.phrases,
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
    resolution: ({ resolutionBy, strength, beforeAnswer }, format) =>
      `Responder no es resolver: la política ${strength === 'commitment' ? 'se compromete a' : 'se propone'} resolver la mayoría de los problemas, y eso sería a más tardar el ${format.dateTime(resolutionBy)}${beforeAnswer ? ', antes incluso que la respuesta, y la política no lo explica' : ''}.`,
    surcharge: ({ elapsedDueAt }, format) =>
      `Fuera del horario, una emergencia se atiende con prioridad y puede tener un costo adicional. Si corriera también entonces, el plazo terminaría el ${format.dateTime(elapsedDueAt)}.`,
    attends: ({ hours }, format) => `Atienden de ${attention(hours, format)}.`,
    'open-now': ({ closesAt }, format) => `Ahora atienden, hasta las ${format.time(closesAt)}.`,
    'closed-now': ({ opensAt, isToday, holiday }, format) =>
      `Ahora no atienden${holiday ? `, es festivo (${holiday})` : ''}: vuelven ${isToday ? 'hoy' : `el ${format.dayAndMonth(opensAt.slice(0, 10))}`} a las ${format.time(opensAt)}.`,
    'surcharge-price': () =>
      'La política no dice cuánto cuesta la atención fuera de horario, quién decide que se cobra, ni si el plazo corre entonces. Pregúntalo antes de aceptar.',
  },
};

function manner(how: ServiceHoursPhrases['counted']['how'], count: number): string {
  if (how === 'service-hours') return ', que contamos en horas de atención';
  if (how === 'elapsed-hours') return ', que corren de día y de noche';
  if (how === 'same-time')
    return `, que contamos como ${plural(count, 'día hábil', 'días hábiles')} hasta la misma hora`;
  if (how === 'close-of-day') return ': contamos días hábiles, hasta el cierre del último';
  return ': contamos días corridos, hasta la misma hora';
}

/** `lunes a viernes de 8:30 a 16:00`. */
function attention(hours: readonly Hours[], format: Format): string {
  const { weekdays } = format;
  return format.list(
    hours.map(({ days, opens, closes }) => {
      const names = days.map((day) => weekdays[day] ?? '');
      const running = days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
      return `${running ? `${names[0]} a ${names.at(-1)}` : format.list(names)} de ${opens} a ${closes}`;
    }),
  );
}
