import type { WriteLetter } from '../../engine/letter.ts';
import type { RefundPhrases } from './phrases.ts';

export const letter: WriteLetter<never, 'cause' | 'determinedByProvider', RefundPhrases['conclusion']> = (
  { answer, cause, determinedByProvider },
  provider,
) => {
  const isTicket = answer === 'late-ticket';
  return {
    subject: `Pedido de reembolso a ${provider}`,
    body: `Hola:

Pido el reembolso de lo que pagué por lo siguiente:

${isTicket ? 'Ticket: [número, cuándo aceptaste el costo y cuándo lo tomaron, si lo tomaron]' : 'Qué pasó: [el problema, con su fecha y número de seguimiento]'}
Qué pagué: [importe, fecha y factura]

${isTicket ? ASK_OF_TICKET : answer === 'undetermined' && cause !== 'unknown' && determinedByProvider === 'no' ? ASK_AGAIN : ASK}

[Nombre y empresa]`,
    mind: ['La política no dice por qué canal se pide: guarda constancia.', 'Completa lo que está entre corchetes.'],
  };
};

const ASK =
  'Les pido que me digan por escrito cuál fue la causa, si corresponde el reembolso, si es total o parcial, y en qué plazo se paga.';
const ASK_AGAIN =
  'Me dijeron que la causa no fue esa. Les pido que me digan por escrito cuál fue y en qué se basan, cómo puedo pedir que lo revisen, y si hay reembolso en mi caso.';
const ASK_OF_TICKET =
  'Según sus condiciones, un ticket que nadie toma, o que toman tarde, no genera cargos. Les pido que me digan por escrito si me devuelven el importe o queda a mi favor, y en qué plazo.';
