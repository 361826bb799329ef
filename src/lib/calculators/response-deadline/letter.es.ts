import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter<'dueAt' | 'receivedAt'> = ({ dueAt, receivedAt }, provider, format) => ({
  subject: `Consulta pendiente de respuesta de ${provider}`,
  body: `Hola:

Hice una consulta que corre desde el ${format.dateTime(receivedAt)}.
Según su política, la respuesta corresponde a más tardar el ${format.dateTime(dueAt)}.

Número de seguimiento: [si te dieron uno]
Consulta: [qué preguntaste]

Les pido que me respondan, o que me digan desde cuándo cuentan el plazo y para cuándo tendré la respuesta.

[Nombre y empresa]`,
  mind: [
    'Envíalo cuando el plazo haya pasado sin respuesta.',
    'Responde sobre tu mensaje original, para que se vea cuándo llegó.',
    'Completa lo que está entre corchetes.',
  ],
});
