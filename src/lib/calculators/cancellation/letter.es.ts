import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter<'serviceEndsOn', 'firstUnbilledMonth' | 'requester' | 'unpaidInvoices' | 'writeTo'> = (
  { firstUnbilledMonth, serviceEndsOn, requester, unpaidInvoices, writeTo },
  provider,
  format,
) => {
  // Only where the policy minds who asks is there a requester; whoever it is, the person responsible has to send it.
  const responsible = requester ? ' Soy la persona responsable que figura en la orden de compra.' : '';
  const others = requester === 'other';
  const owes = Number(unpaidInvoices) > 0;
  // Its date is that of the e-mail itself. What is owed may delay the request, and then these dates are not known.
  const dates = firstUnbilledMonth
    ? `Primer mes sin factura: ${format.month(firstUnbilledMonth)}.\nFin del servicio: ${format.date(serviceEndsOn)}.\n`
    : `Vencimiento del plan: ${format.date(serviceEndsOn)}.\n`;
  const what = firstUnbilledMonth
    ? { subject: 'Solicitud de baja', says: 'Pido la baja' }
    : { subject: 'No renovación', says: 'No vamos a renovar el plan' };
  return {
    subject: `${what.subject} del servicio ${provider}`,
    body: `Hola:

${what.says} del servicio ${provider}.${responsible}

Empresa: [nombre o razón social]
Identificación fiscal: [número]
${owes ? '' : dates}Motivo: [por qué ${firstUnbilledMonth ? 'pides la baja' : 'no renuevas'}]

Les pido que confirmen la recepción de este correo y ${owes ? 'que me digan cuál es el primer mes sin factura y qué día termina el servicio' : firstUnbilledMonth ? 'estas fechas' : 'esa fecha'}.

[Nombre y cargo${others ? ' de la persona responsable' : ''}]`,
    mind: [
      ...(owes
        ? ['Paga antes las facturas pendientes: la política pide estar al día y no dice qué pasa si no lo estás.']
        : []),
      ...(requester === 'responsible' ? ['Envíalo desde el correo de la persona responsable ante el proveedor.'] : []),
      ...(others
        ? [
            'Pásale este texto a la persona responsable ante el proveedor para que lo envíe ella: si lo envías tú, no cuenta.',
          ]
        : []),
      writeTo ? 'Guarda la confirmación.' : 'Escribe al contacto que te dio el proveedor y guarda la confirmación.',
      'Completa lo que está entre corchetes.',
    ],
  };
};
