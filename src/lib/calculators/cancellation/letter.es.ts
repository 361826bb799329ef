import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter<'firstUnbilledMonth' | 'serviceEndsOn', 'requestedOn'> = (
  { firstUnbilledMonth, serviceEndsOn, requestedOn },
  provider,
  format,
) => {
  const asked = requestedOn ? `Fecha del pedido: ${format.date(requestedOn)}.\n` : '';
  return {
    subject: `Solicitud de baja del servicio ${provider}`,
    body: `Hola:

Pido la baja del servicio ${provider}. Soy la persona responsable ante ustedes.

Empresa: [nombre o razón social]
Identificación fiscal: [número]
${asked}Primer mes sin factura: ${format.month(firstUnbilledMonth)}.
Fin del servicio: ${format.date(serviceEndsOn)}.
Motivo: [por qué pides la baja]

Les pido que confirmen la recepción de este correo y estas fechas.

[Nombre y cargo]`,
    mind: [
      'Envíalo desde el correo de la persona responsable ante el proveedor.',
      'Escribe al contacto que te dio el proveedor y guarda la confirmación.',
      'Completa lo que está entre corchetes.',
    ],
  };
};
