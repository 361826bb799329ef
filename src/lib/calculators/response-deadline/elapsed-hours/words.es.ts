import type { Words } from '../../../engine/calculator.ts';
import { plural, shared } from '../shared.es.ts';
import type { ElapsedHoursPhrases } from './phrases.ts';

export const words: Words<ElapsedHoursPhrases> = {
  ...shared,
  fields: {
    ...shared.fields,
    paidAt: {
      label: 'Sin contrato, ¿cuándo pagas la factura?',
      write: 'el día y la hora del pago, por ejemplo 2026-07-10T15:30',
    },
    slaHours: { label: 'Con contrato, ¿cuántas horas dice?', write: 'las horas enteras de tu contrato' },
  },
  phrases: {
    ...shared.phrases,
    'hours-run': ({ label, hours, from, start, startsAt }, format) =>
      `Para «${label[format.locale]}» la política da ${plural(hours, 'hora', 'horas')}, que ${hours === 1 ? 'corre' : 'corren'} de día y de noche ${origin(from, start)}${startsAt === null ? '' : `, el ${format.dateTime(startsAt)}`}.`,
    'conclusion-open': ({ start }) => [
      start === 'paid' ? 'Contado desde el pago, el plazo depende de cuándo pagas:' : 'Contado desde la factura,',
      start === 'paid' ? 'falta ese dato.' : 'la política no da un plazo.',
    ],
    'runs-always': () => 'La política no da un horario: las horas corren de día y de noche, también ahora.',
    'other-starts': () =>
      'Otras partes de la política ponen la atención después de la factura o del pago: si pagas más tarde, el plazo puede contarse desde ahí.',
    'clock-change': () =>
      'Antes de que venza el plazo cambia la hora: contamos horas corridas, así que termina a otra hora del reloj. Una hora que ese día se repite es, para nosotros, la primera.',
    'borrowed-zone': ({ zone }, format) =>
      `La política no dice qué hora vale para tu país: usamos la de ${format.city(zone)}.`,
    'no-deadline': ({ start }) =>
      start === 'paid'
        ? 'Si el plazo corre desde el pago, hace falta el momento del pago para decir cuándo termina.'
        : 'La política no dice en cuánto tiempo responden una vez facturado.',
  },
};

function origin(from: ElapsedHoursPhrases['hours-run']['from'], start: string): string {
  if (from === 'receipt') return 'desde que llega tu mensaje';
  if (from === 'payment') return 'desde que se confirma el pago';
  if (start === 'paid') return 'desde que pagas';
  return start === 'invoiced' ? 'después de la factura' : 'desde que aceptas el costo';
}
