import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter = (_, provider) => ({
  subject: `Pedido de reembolso a ${provider}`,
  body: `Hola:

Pido el reembolso de lo que pagué por lo siguiente:

Qué pasó: [el problema, con su fecha y número de seguimiento]
Qué pagué: [importe, fecha y factura]

Les pido que me digan por escrito cuál fue la causa, si corresponde el reembolso, si es total o parcial, y en qué plazo se paga.

[Nombre y empresa]`,
  mind: ['La política no dice por qué canal se pide: guarda constancia.', 'Completa lo que está entre corchetes.'],
});
