import type { WriteLetter } from '../../engine/letter.ts';

type Write = WriteLetter<'counted' | 'asOf', 'repliedToClaims' | 'deactivatedOn' | 'writeTo'>;

/** Once the account is locked, what can still be done is to keep the data, and to come back. */
export const letter: Write = (given, provider, format) =>
  (given.deactivatedOn ? lockedAccount : unpaidInvoices)(given, provider, format);

const unpaidInvoices: Write = ({ counted, asOf, repliedToClaims, writeTo }, provider, format) => {
  const s = Number(counted) === 1 ? '' : 's';
  return {
    subject: `Factura${s} impaga${s} de ${provider}`,
    body: `Hola:

Escribo por la${s} ${s && `${counted} `}factura${s} impaga${s} que nuestra cuenta tiene al ${format.date(asOf)}.

Cómo la${s} pagaremos: [qué día y por qué medio]

Les pido que me confirmen por escrito que recibieron este mensaje y que me digan:
- qué facturas figuran impagas, con su importe y su vencimiento;
- si con ese pago el servicio sigue;
- si no, qué día termina y cuándo se borran los datos.

[Nombre, cargo y empresa]`,
    mind: [
      ...(String(repliedToClaims) === 'false' ? ['Envíalo cuanto antes: la baja llega cuando nadie contesta.'] : []),
      writeTo
        ? 'Guarda la respuesta.'
        : 'Responde sobre el reclamo que recibiste, o al contacto que te dio el proveedor.',
      'Completa lo que está entre corchetes.',
    ],
  };
};

const lockedAccount: Write = ({ asOf, deactivatedOn = '', writeTo }, provider, format) => {
  const ahead = deactivatedOn > asOf;
  return {
    subject: `Cuenta de ${provider}: datos y reactivación`,
    body: `Hola:

${ahead ? 'Nos avisan que nuestra cuenta se bloquea' : 'Nuestra cuenta se bloqueó'} el ${format.date(deactivatedOn)}.

Les pido que me confirmen por escrito que recibieron este mensaje y que me digan:
- por qué se ${ahead ? 'bloquea' : 'bloqueó'} y qué facturas figuran impagas, con su importe;
- hasta cuándo podemos entrar y descargar nuestros datos, y qué día se borran;
- cuánto cuesta volver: lo pendiente y las cuotas por adelantado, con su importe e impuestos;
- si la deuda se informó a algún registro de deudores.

[Nombre, cargo y empresa]`,
    mind: [
      'Descarga tus datos mientras puedas entrar.',
      writeTo ? 'Guarda la respuesta.' : 'Escribe al contacto que te dio el proveedor y guarda la respuesta.',
      'Completa lo que está entre corchetes.',
    ],
  };
};
