import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter<'counted' | 'asOf', 'repliedToClaims' | 'writeTo'> = (
  { counted, asOf, repliedToClaims, writeTo },
  provider,
  format,
) => ({
  subject: `Facturas impagas de ${provider}`,
  body: `Hola:

Escribo por las facturas impagas de nuestra cuenta: al ${format.date(asOf)} ${Number(counted) === 1 ? 'es una' : `son ${counted}`}.

Cómo las pagaremos: [qué día y por qué medio pagas cada una]

Les pido que me confirmen por escrito que recibieron este mensaje y que me digan:
- qué facturas figuran impagas, con su importe y su vencimiento;
- si con ese pago el servicio sigue;
- si no sigue, qué día termina, hasta cuándo puedo descargar mis datos y cuándo se borran.

[Nombre, cargo y empresa]`,
  mind: [
    ...(String(repliedToClaims) === 'false' ? ['Envíalo cuanto antes: la baja llega cuando nadie contesta.'] : []),
    writeTo
      ? 'Guarda la respuesta.'
      : 'Responde sobre el reclamo que recibiste, o al contacto que te dio el proveedor.',
    'Completa lo que está entre corchetes.',
  ],
});
