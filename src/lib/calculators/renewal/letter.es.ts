import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter<'contactExpectedOn' | 'decideBy', 'nextTermStartsOn' | 'confirmed' | 'writeTo'> = (
  { decideBy, nextTermStartsOn, confirmed, writeTo },
  provider,
  format,
) => {
  const isConfirmed = String(confirmed) === 'true';
  const order =
    'Adjunto la orden de compra para emitir la factura: [número de la orden; borra la frase si no hace falta].';
  const confirming = `Confirmamos la renovación${nextTermStartsOn ? ` desde el ${format.date(nextTermStartsOn)}` : ''}. ${order}`;
  return {
    subject: `Renovación del plan de ${provider}`,
    body: `Hola:

Último día de nuestro plan de ${provider}: ${format.date(decideBy)}.

${isConfirmed ? `Ya confirmamos la renovación. ${order}` : `[Si renuevas, deja esta frase:] ${confirming}\n\n[Si no renuevas, deja esta otra:] No vamos a renovarlo. Los motivos: [por qué no renuevas]. Les pido que me digan hasta qué día podemos entrar y descargar nuestra información.`}

Empresa: [nombre o razón social]

Les pido que confirmen por escrito que recibieron este correo.

[Nombre y cargo]`,
    mind: [
      ...(isConfirmed ? [] : ['Deja lo que decidiste y borra lo otro.']),
      writeTo ? 'Guarda la confirmación.' : 'Escribe al contacto que te dio el proveedor y guarda la confirmación.',
      'Completa lo que está entre corchetes.',
    ],
  };
};
