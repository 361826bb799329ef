import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter<
  'firstUnbilledMonth' | 'serviceEndsOn',
  'requestedOn' | 'requester' | 'unpaidInvoices' | 'writeTo'
> = ({ firstUnbilledMonth, serviceEndsOn, requestedOn, requester, unpaidInvoices, writeTo }, provider, format) => {
  const asked = requestedOn ? `Fecha del pedido: ${format.date(requestedOn)}.\n` : '';
  // Only where the policy minds who asks is there a requester.
  const responsible = requester === 'responsible' ? ' Soy la persona responsable ante ustedes.' : '';
  // What is owed stops the request, and with it these dates.
  const owes = Number(unpaidInvoices) > 0;
  const dates = owes
    ? ''
    : `Primer mes sin factura: ${format.month(firstUnbilledMonth)}.\nFin del servicio: ${format.date(serviceEndsOn)}.\n`;
  return {
    subject: `Solicitud de baja del servicio ${provider}`,
    body: `Hola:

Pido la baja del servicio ${provider}.${responsible}

Empresa: [nombre o razón social]
Identificación fiscal: [número]
${asked}${dates}Motivo: [por qué pides la baja]

Les pido que confirmen la recepción de este correo y estas fechas.

[Nombre y cargo]`,
    mind: [
      ...(owes ? ['Envíalo cuando estén pagadas las facturas impagas: antes el pedido no corre.'] : []),
      ...(requester === 'responsible' ? ['Envíalo desde el correo de la persona responsable ante el proveedor.'] : []),
      ...(requester === 'other'
        ? ['Pide que lo envíe la persona responsable ante el proveedor: si lo envías tú, no cuenta.']
        : []),
      writeTo ? 'Guarda la confirmación.' : 'Escribe al contacto que te dio el proveedor y guarda la confirmación.',
      'Completa lo que está entre corchetes.',
    ],
  };
};
