import type { Words } from '../../engine/calculator.ts';
import type { CancellationPhrases } from './phrases.ts';

export const words: Words<CancellationPhrases> = {
  name: 'Baja del servicio',
  question: '¿Hasta cuándo puedo pedir la baja?',
  summary: 'El último día para pedirla, el primer mes sin factura, y cuándo terminan el servicio y los datos.',
  fields: {
    requestedOn: {
      label: '¿Qué día envías el correo?',
      write: 'la fecha en que envías el correo, por ejemplo 2026-08-05',
    },
    stopBillingFrom: {
      label: '¿Desde qué mes no quieres pagar?',
      write: 'el primer mes que no quieres pagar, por ejemplo 2026-09',
    },
    requester: {
      label: '¿Quién lo envía?',
      write: '«responsible» (la persona responsable) u «other» (otra persona)',
      options: { responsible: 'La persona responsable de la orden de compra', other: 'Otra persona' },
    },
    channel: {
      label: '¿Cómo lo pides?',
      write: '«email» (por correo) u «other» (por otro medio)',
      options: { email: 'Por correo electrónico', other: 'Por otro medio' },
    },
    unpaidInvoices: { label: 'Facturas pendientes', write: 'cuántas facturas debes, por ejemplo 0' },
    plan: {
      label: '¿Cómo pagas tu plan?',
      write: 'el plan: «monthly», «quarterly», «semiannual» o «annual»',
      options: { monthly: 'Mensual', quarterly: 'Trimestral', semiannual: 'Semestral', annual: 'Anual' },
    },
    country: { label: '¿En qué país te facturan?', write: 'el país en que te facturan' },
    termEndsOn: {
      label: '¿Qué día vence tu plan?',
      hint: 'Solo para planes semestrales y anuales.',
      write: 'el último día del plan, por ejemplo 2026-12-31',
    },
    reasonsGiven: { label: '¿El correo explica los motivos?', write: 'true (sí) o false (no)' },
  },
  alternatives: {
    label: 'Quiero saber',
    options: { requestedOn: 'si la pido un día', stopBillingFrom: 'para no pagar un mes' },
  },
  facts: {
    lastDayToRequest: 'Último día para pedirla',
    firstUnbilledMonth: 'Primer mes sin factura',
    lastBilledMonth: 'Último mes que pagas',
    serviceEndsOn: 'El servicio sigue activo hasta',
    dataDeletedOn: 'Se borran los datos',
    rejoinUntil: 'Puedes arrepentirte hasta',
    backupBy: 'Te entregan el respaldo hasta',
    noticeKind: 'Clase de aviso',
    firstInvoiceAvoidedOn: 'Primera factura que evitas',
    resendFrom: 'Envíala otra vez desde',
    blockers: 'Qué hay que arreglar antes',
  },
  safeguards: { noticeBy: 'Para mayor seguridad, avisa a más tardar', exportBy: 'Descarga tus datos, a más tardar,' },
  answers: { accepted: 'La baja corre', blocked: 'Falta algo antes' },
  picture: {
    requestedOn: 'pides la baja',
    lastDayToRequest: 'último día para pedirla',
    firstInvoiceAvoidedOn: 'primera factura que evitas',
    serviceEndsOn: 'fin del servicio',
    rejoinUntil: 'última vuelta atrás',
    dataDeletedOn: 'se borran los datos',
    service: 'Servicio activo',
    kept: 'Datos conservados',
  },
  draft: ({ facts }, { requestedOn }, provider, format) => {
    if (typeof facts.firstUnbilledMonth !== 'string' || typeof facts.serviceEndsOn !== 'string') return null;
    const asked = typeof requestedOn === 'string' ? `Fecha del pedido: ${format.date(requestedOn)}.\n` : '';
    return {
      subject: `Solicitud de baja del servicio ${provider}`,
      body: `Hola:

Pido la baja del servicio ${provider}. Soy la persona responsable ante ustedes.

Empresa: [nombre o razón social]
Identificación fiscal: [número]
${asked}Primer mes sin factura: ${format.month(facts.firstUnbilledMonth)}.
Fin del servicio: ${format.date(facts.serviceEndsOn)}.
Motivo: [por qué pides la baja]

Les pido que confirmen la recepción de este correo y estas fechas.

[Nombre y cargo]`,
      mind: [
        'Envíalo desde el correo de la persona responsable ante el proveedor.',
        'Escribe al contacto que te dio el proveedor y guarda la confirmación.',
        'Completa lo que está entre corchetes.',
      ],
    };
  },
  phrases: {
    'requester-not-authorised': () =>
      'Tiene que pedirla la persona responsable que figura en la orden de compra: el pedido de otra persona no cuenta.',
    'channel-not-email': () => 'El pedido vale por correo electrónico: por otro medio no queda hecho.',
    'unpaid-invoices': ({ count }) =>
      `Hay que estar al día para pedir la baja: ${count === 1 ? 'queda una factura pendiente' : `quedan ${count} facturas pendientes`}.`,
    'asked-in-time': ({ day, month, cutoffDay, rule }, format) =>
      `El pedido llega el día ${day}, ${limit(rule, cutoffDay)}: ${format.month(month)} es el primer mes que no se factura.`,
    'asked-late': ({ day, month, missed, cutoffDay, rule }, format) =>
      `El pedido llega el día ${day}, y había que pedirla ${limit(rule, cutoffDay)}: ${format.month(missed)} todavía se factura y ${format.month(month)} es el primero que no.`,
    'last-day-for-month': ({ month, cutoffDay, rule, lastDayToRequest }, format) =>
      `Para que ${format.month(month)} no se facture hay que pedir la baja ${limit(rule, cutoffDay)} del mes anterior: el último día es el ${format.date(lastDayToRequest)}.`,
    'service-ends': ({ lastBilledMonth, serviceEndsOn }, format) =>
      `El último mes que pagas es ${format.month(lastBilledMonth)}, y el servicio sigue activo hasta el ${format.date(serviceEndsOn)}.`,
    'data-deleted': ({ rule, month, requestedOn, dataDeletedOn }, format) =>
      `Los datos se borran en forma definitiva el ${format.date(dataDeletedOn)}, ${deletion(rule, format.month(month), format.date(requestedOn))}.`,
    rejoin: ({ rejoinUntil }, format) =>
      `Si te arrepientes, puedes volver hasta el ${format.date(rejoinUntil)}, el día anterior al borrado, pagando la cuota del mes.`,
    backup: ({ backupBy }, format) =>
      `El respaldo de tus datos, si lo pides, se entrega antes del borrado: a más tardar el ${format.date(backupBy)}. Tiene costo.`,
    margin: ({ daysToSpare, lastDayToRequest, month }, format) =>
      `${daysToSpare === 0 ? 'Es justo el último día' : daysToSpare === 1 ? 'Te queda 1 día de margen' : `Te quedan ${daysToSpare} días de margen`} para no pagar ${format.monthName(month)}: el plazo cierra el ${format.dayAndMonth(lastDayToRequest)}.`,
    'conclusion-first-month': ({ requestedOn, month }, format) =>
      [`Si la pides el ${format.dayAndMonth(requestedOn)},`, `${format.month(month)} ya no se factura.`] as const,
    'conclusion-last-day': ({ month, lastDayToRequest }, format) =>
      [
        `Para no pagar ${format.month(month)}, puedes pedir la baja`,
        `hasta el ${format.dayAndMonth(lastDayToRequest)}.`,
      ] as const,
    'conclusion-blocked': ({ month, lastDayToRequest }, format) =>
      [
        'Así la baja todavía no corre.',
        `Arréglalo antes del cierre del ${format.dayAndMonth(lastDayToRequest)} para no pagar ${format.monthName(month)}.`,
      ] as const,
    'silent-after-cutoff': ({ month }, format) =>
      `La política no dice qué pasa con un pedido que llega tarde. Entendemos que vale para el mes siguiente que alcanza, ${format.month(month)}; si te piden repetirlo, hazlo.`,
    'export-while-active': ({ serviceEndsOn }, format) =>
      `Descarga lo que quieras conservar mientras el servicio está activo, hasta el ${format.date(serviceEndsOn)}: después la política solo habla de volver, no de descargar.`,
    'backup-price': () =>
      'La política no dice cuánto cuesta el respaldo, cuánto tarda ni en qué formato viene. Pregúntalo con tiempo.',
    'ratified-request-date': () =>
      'La política no dice si el primer correo conserva su fecha cuando después lo confirma la persona responsable. Contamos desde que ella lo envía.',
    'paid-after-request': () =>
      'La política no dice si el pedido conserva su fecha cuando pagas después. Paga antes de pedirla.',
    'reasons-missing': () => 'El aviso tiene que incluir los motivos: sin ellos está incompleto.',
    'notice-one-month': ({ requestedOn, months, firstInvoiceAvoidedOn }, format) =>
      `El aviso del ${format.date(requestedOn)} llega con ${months === 1 ? 'un mes' : `${months} meses`} de anticipación sobre la factura del ${format.date(firstInvoiceAvoidedOn)}.`,
    'notice-last-fortnight': ({ requestedOn, fortnightFrom }, format) =>
      `El aviso del ${format.date(requestedOn)} llega en la última quincena del mes, que empieza el ${format.dayAndMonth(fortnightFrom)}.`,
    'notice-in-between': ({ requestedOn, fullNoticeBy, fortnightFrom }, format) =>
      `El aviso del ${format.date(requestedOn)} llega después del ${format.dayAndMonth(fullNoticeBy)}, que daba el mes entero, y antes de la última quincena, que empieza el ${format.dayAndMonth(fortnightFrom)}.`,
    'send-again': ({ resendFrom }, format) =>
      `Con esta lectura el aviso no vale todavía: hay que enviarlo otra vez desde el ${format.date(resendFrom)}.`,
    'notice-service-ends': ({ lastBilledMonth, serviceEndsOn }, format) =>
      `El último mes que pagas es ${format.month(lastBilledMonth)}, y el servicio termina el ${format.date(serviceEndsOn)}.`,
    'invoice-avoided': ({ month, firstInvoiceAvoidedOn }, format) =>
      `La primera factura que evitas es la de ${format.month(month)}, que se emitiría el primer día hábil: el ${format.date(firstInvoiceAvoidedOn)}.`,
    'conclusion-send-again': ({ month, resendFrom }, format) =>
      [
        `Para no pagar ${format.month(month)},`,
        `envía el aviso otra vez desde el ${format.dayAndMonth(resendFrom)}.`,
      ] as const,
    'term-runs-out': ({ termEndsOn }, format) =>
      `Un plan semestral o anual está pagado hasta su vencimiento, el ${format.date(termEndsOn)}, y no se renueva si avisas que no sigues.`,
    'conclusion-term': ({ termEndsOn }, format) =>
      ['Si avisas que no renuevas,', `el servicio termina el ${format.date(termEndsOn)}.`] as const,
    'conclusion-term-blocked': ({ termEndsOn }, format) =>
      ['Así el aviso está incompleto.', `Envía los motivos antes del ${format.date(termEndsOn)}.`] as const,
    'between-windows': ({ fortnightFrom }, format) =>
      `La política nombra dos momentos, un mes antes o la última quincena, y tu aviso cae entre los dos. Entendemos que vale, porque llega antes de la quincena; si quieres estar a salvo, repítelo desde el ${format.date(fortnightFrom)}.`,
    'before-this-invoice': ({ lastInvoiceOn }, format) =>
      `La factura de este mes se emite recién el ${format.date(lastInvoiceOn)}. Contamos con que se paga; pregunta si tu aviso llega a evitarla.`,
    'quarter-or-month': () =>
      'La política pone juntos los planes mensuales y trimestrales y dice que se renuevan «cada mes». Contamos igual en los dos.',
    'download-before-end': ({ serviceEndsOn }, format) =>
      `Descarga lo que quieras conservar antes del ${format.date(serviceEndsOn)}.`,
    'tell-before-contact': ({ noticeBy }, format) =>
      `No hay un plazo escrito para avisar que no renuevas. Conviene antes del ${format.date(noticeBy)}, cuando deberían escribirte.`,
    'rest-of-quarter': () =>
      'La política no dice qué pasa con el resto de un trimestre ya pagado cuando termina antes. Pregunta si te lo devuelven o si puedes usarlo.',
    'mid-term': ({ termEndsOn }, format) =>
      `La política no dice si un plan pagado por adelantado puede terminar antes del ${format.date(termEndsOn)}, ni si devuelven algo.`,
    'deletion-date': () =>
      'La política no dice cuándo se borran los datos. Si no logran contactarte pueden borrarse sin que puedas recuperarlos.',
    'download-until': () =>
      'La política no dice hasta cuándo puedes hacer la última descarga. Hazla antes de que termine el servicio.',
    'borrowed-calendar': ({ calendar }) =>
      `La política no dice qué feriados valen para tu país: contamos con los de ${calendar.es}.`,
  },
};

function limit(rule: string, cutoffDay: number): string {
  if (rule === 'full-month') return 'con un mes entero por delante';
  return rule === 'through-cutoff-day' ? `hasta el día ${cutoffDay} inclusive` : `antes del día ${cutoffDay}`;
}

function deletion(rule: string, month: string, requestedOn: string): string {
  if (rule === 'one-month-after-request') return `un mes después del pedido (${requestedOn})`;
  return rule === 'end-of-first-unbilled-month'
    ? `al terminar ${month}, el primer mes sin factura`
    : 'al terminar el mes que sigue al pedido';
}
