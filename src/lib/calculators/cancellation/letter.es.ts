import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter<'firstUnbilledMonth' | 'serviceEndsOn', 'requestedOn' | 'requester' | 'writeTo'> = (
  { firstUnbilledMonth, serviceEndsOn, requestedOn, requester, writeTo },
  provider,
  format,
) => {
  const asked = requestedOn ? `Fecha del pedido: ${format.date(requestedOn)}.\n` : '';
  // Only where the policy minds who asks is there a requester.
  const responsible = requester ? ' Soy la persona responsable ante ustedes.' : '';
  return {
    subject: `Solicitud de baja del servicio ${provider}`,
    body: `Hola:

Pido la baja del servicio ${provider}.${responsible}

Empresa: [nombre o razón social]
Identificación fiscal: [número]
${asked}Primer mes sin factura: ${format.month(firstUnbilledMonth)}.
Fin del servicio: ${format.date(serviceEndsOn)}.
Motivo: [por qué pides la baja]

Les pido que confirmen la recepción de este correo y estas fechas.

[Nombre y cargo]`,
    mind: [
      ...(requester ? ['Envíalo desde el correo de la persona responsable ante el proveedor.'] : []),
      writeTo ? 'Guarda la confirmación.' : 'Escribe al contacto que te dio el proveedor y guarda la confirmación.',
      'Completa lo que está entre corchetes.',
    ],
  };
};
