import type { Words } from '../../../engine/calculator.ts';
import { shared } from '../shared.es.ts';
import type { NoticeWindowPhrases } from './phrases.ts';

export const words: Words<NoticeWindowPhrases> = {
  ...shared,
  fields: {
    ...shared.fields,
    plan: {
      label: '¿Cómo pagas tu plan?',
      write: 'el plan: «monthly», «quarterly», «semiannual» o «annual»',
      options: { monthly: 'Mensual', quarterly: 'Trimestral', semiannual: 'Semestral', annual: 'Anual' },
    },
    country: { label: '¿En qué país te facturan?', write: 'el país en que te facturan' },
    termEndsOn: {
      label: '¿Qué día vence tu plan?',
      hint: 'Solo para planes semestrales y anuales. Si ya venció, no hay baja que pedir.',
      write: 'el último día del plan, por ejemplo 2026-12-31',
    },
    reasonsGiven: { label: '¿El correo explica los motivos?', write: 'true (sí) o false (no)' },
  },
  facts: {
    ...shared.facts,
    noticeKind: 'Clase de aviso',
    firstInvoiceAvoidedOn: 'Primera factura que evitas',
    resendFrom: 'Envíala otra vez desde',
  },
  values: {
    noticeKind: { 'one-month': 'un mes antes', 'last-fortnight': 'en la última quincena', 'in-between': 'entre ambos' },
  },
  safeguards: {
    ...shared.safeguards,
    noticeBy: 'Para mayor seguridad, avisa a más tardar',
  },
  passed: {
    ...shared.passed,
    termEndsOn: 'Ese día ya pasó: si no confirmaste la renovación, entendemos que el plan terminó.',
  },
  picture: {
    ...shared.picture,
    noticeBy: 'avisa de la baja',
    firstInvoiceAvoidedOn: 'primera factura que evitas',
  },
  phrases: {
    ...shared.phrases,
    'conclusion-incomplete': ({ month, lastDayToRequest }, format) =>
      [
        'Falta explicar los motivos.',
        `Con eso resuelto a más tardar el ${format.dayAndMonth(lastDayToRequest)}, ${format.month(month)} ya no se factura.`,
      ] as const,
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
      ['Falta explicar los motivos.', `Con eso resuelto, el servicio termina el ${format.date(termEndsOn)}.`] as const,
    'between-windows': ({ resendFrom }, format) =>
      `La política nombra dos momentos, un mes antes o la última quincena, y tu aviso cae entre los dos. Entendemos que vale, porque llega antes de la quincena; si quieres estar a salvo, repítelo desde el ${format.date(resendFrom)}.`,
    'before-this-invoice': ({ lastInvoiceOn }, format) =>
      `La factura de este mes se emite recién el ${format.date(lastInvoiceOn)}. Contamos con que se paga; pregunta si tu aviso llega a evitarla.`,
    'quarter-or-month': () =>
      'La política dice «cada mes» también del plan trimestral. Entendemos que se renueva cada trimestre, y contamos la baja por mes. No dice qué pasa con el resto de un trimestre pagado: pregunta desde cuándo dejas de pagar y si te lo devuelven.',
    'download-before-end': ({ serviceEndsOn }, format) =>
      `Descarga lo que quieras conservar a más tardar el ${format.date(serviceEndsOn)}.`,
    'tell-before-contact': ({ noticeBy }, format) =>
      `No hay un plazo escrito para avisar que no renuevas. Conviene a más tardar el ${format.date(noticeBy)}, cuando deberían escribirte.`,
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
