import type { WriteLetter } from '../../engine/letter.ts';
import type { Kind, Promised } from './phrases.ts';

type Said = Kind & Pick<Promised, 'from'>;

export const letter: WriteLetter<'dueAt' | 'receivedAt', 'clockStartsAt' | 'strength' | 'writeTo', Said> = (
  { dueAt, receivedAt, clockStartsAt, strength, writeTo, label, from = 'receipt' },
  provider,
  format,
) => {
  const moment = format.dateTime(receivedAt);
  const due = format.dateTime(dueAt);
  const paid = from === 'payment' && label;
  const awaited = paid ? `«${label.es}»` : 'la respuesta';
  const began = paid ? `Mi pago quedó confirmado el ${moment}.` : begun(from, moment);
  // A message that arrives out of hours runs from a later moment than its own.
  const later =
    clockStartsAt && clockStartsAt.slice(0, 16) > receivedAt.slice(0, 16)
      ? ` Según su horario de atención, el plazo corre desde el ${format.dateTime(clockStartsAt)}.`
      : '';
  return {
    subject: paid ? `«${label.es}» pendiente de ${provider}` : `Consulta pendiente de respuesta de ${provider}`,
    body: `Hola:

${began}${later}
${promised(strength, awaited, due)}

${paid ? 'Identificación del pago: [factura o comprobante]' : 'Número de seguimiento: [si te dieron uno]\nConsulta: [qué preguntaste]'}

Les pido que ${paid ? 'me lo envíen' : 'me respondan'}, o que me digan desde cuándo cuentan el plazo y para cuándo ${paid ? 'llega' : 'tendré la respuesta'}.

[Nombre y empresa]`,
    mind: [
      'Envíalo cuando el plazo haya pasado sin respuesta.',
      paid ? 'Adjunta el comprobante del pago.' : 'Responde sobre tu mensaje original, para que se vea cuándo llegó.',
      ...(writeTo ? [] : ['Escribe al contacto que te dio el proveedor: la política no publica una dirección.']),
      'Completa lo que está entre corchetes.',
    ],
  };
};

function begun(from: string, moment: string): string {
  return from === 'acceptance' ? `Acepté el costo de mi pedido el ${moment}.` : `Les hice una consulta el ${moment}.`;
}

/** An objective, or what is only expected, is no promise to be claimed. */
function promised(strength: string | undefined, awaited: string, due: string): string {
  if (strength === 'objective')
    return `Según su política, su objetivo es que ${awaited} llegue a más tardar el ${due}.`;
  if (strength === 'expectation') return `Según su política, esperan que ${awaited} llegue a más tardar el ${due}.`;
  return `Según su política, ${awaited} corresponde a más tardar el ${due}.`;
}
