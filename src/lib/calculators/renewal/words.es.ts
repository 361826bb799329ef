import type { Words } from '../../engine/calculator.ts';
import type { RenewalPhrases } from './phrases.ts';

export const words: Words<RenewalPhrases> = {
  name: 'Renovación',
  question: '¿Mi plan se renueva solo?',
  summary: 'Si el plan se renueva solo o hay que confirmarlo, y hasta cuándo decidir.',
  fields: {
    plan: {
      label: '¿Cómo pagas tu plan?',
      write: 'el plan: «monthly», «quarterly», «semiannual» o «annual»',
      options: { monthly: 'Mensual', quarterly: 'Trimestral', semiannual: 'Semestral', annual: 'Anual' },
    },
    termEndsOn: {
      label: '¿Qué día vence tu plan?',
      hint: 'Hace falta solo en planes semestrales y anuales.',
      write: 'el último día del plan, por ejemplo 2028-03-31',
    },
    confirmed: { label: '¿Ya confirmaste la renovación?', write: 'true (sí) o false (no)' },
  },
  facts: {
    contactExpectedOn: 'Deberían escribirte',
    decideBy: 'Último día del período actual',
    nextTermStartsOn: 'El período siguiente empieza',
  },
  picture: {
    contactExpectedOn: 'deberían escribirte',
    decideBy: 'fin del período',
    nextTermStartsOn: 'período siguiente',
    tellBy: 'avisa si renuevas',
  },
  safeguards: { tellBy: 'Para mayor seguridad, avisa qué decidiste a más tardar' },
  answers: {
    automatic: 'Se renueva solo',
    confirmed: 'La renovación está confirmada',
    'needs-confirmation': 'Falta que confirmes',
  },
  passed: {
    decideBy: 'Ese día ya pasó: escribe cuanto antes.',
  },
  phrases: {
    'renews-itself': ({ plan }) =>
      `Un plan ${plan === 'quarterly' ? 'trimestral' : 'mensual'} se renueva solo mientras no pidas la baja.`,
    'term-ends': ({ termEndsOn }, format) => `El período actual termina el ${format.date(termEndsOn)}.`,
    contact: ({ months, contactExpectedOn }, format) =>
      `${months === 1 ? 'Un mes' : `${months} meses`} antes, el ${format.date(contactExpectedOn)}, deberían escribirte para confirmar la renovación.`,
    'has-to-confirm': () =>
      'La renovación se confirma por correo y, si hace falta, con la orden de compra para emitir la factura.',
    'confirmed-already': () => 'Ya la confirmaste. Si hace falta, envía también la orden de compra para la factura.',
    'next-term': ({ nextTermStartsOn }, format) =>
      `Si se renueva, el período siguiente empieza el ${format.date(nextTermStartsOn)}.`,
    'conclusion-automatic': ({ nextTermStartsOn }, format) =>
      [
        'No tienes que hacer nada:',
        nextTermStartsOn
          ? `el plan sigue solo desde el ${format.dayAndMonth(nextTermStartsOn)}, salvo que pidas la baja.`
          : 'el plan se renueva solo hasta que pidas la baja.',
      ] as const,
    'conclusion-confirmed': ({ nextTermStartsOn }, format) =>
      ['Tu plan se renueva:', `el período siguiente empieza el ${format.date(nextTermStartsOn)}.`] as const,
    'conclusion-confirm': ({ decideBy }, format) =>
      [
        'Tu plan no se renueva solo:',
        `confirma por correo antes de que termine, el ${format.date(decideBy)}; el texto no da un plazo.`,
      ] as const,
    'say-if-not': ({ contactExpectedOn }, format) =>
      `Si decides no renovar, avisa por correo con los motivos. No hay plazo escrito; conviene a más tardar el ${format.date(contactExpectedOn)}.`,
    'quarter-or-month': () =>
      'La política dice «cada mes» también del plan trimestral. Entendemos que se renueva cada trimestre, y contamos la baja por mes. Antes de irte a mitad de un trimestre, pregunta desde cuándo dejas de pagar.',
    'no-contact': () => 'La política no dice qué pasa si nadie te escribe. Si no recibes el correo, escribe tú.',
    'no-answer': () =>
      'La política no dice hasta cuándo se puede confirmar ni qué pasa si no respondes. Entendemos que sin confirmación no se renueva.',
    'after-the-term': () =>
      'La política no dice qué pasa con el acceso y los datos cuando el plan vence sin renovarse. Descarga antes lo que quieras conservar.',
  },
};
