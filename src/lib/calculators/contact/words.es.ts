import type { Words } from '../../engine/calculator.ts';
import type { Format } from '../../language/format.ts';
import type { ContactPhrases } from './phrases.ts';
import type { Channel, Hours } from './schema.ts';
import { ways } from './ways.ts';

const kinds: Readonly<Record<Channel['kind'], string>> = {
  email: 'por correo electrónico',
  phone: 'por teléfono',
  chat: 'por chat',
  whatsapp: 'por WhatsApp',
  twitter: 'por Twitter',
};

export const words: Words<ContactPhrases> = {
  name: 'A quién escribir',
  question: '¿A quién le escribo?',
  summary: 'El contacto que corresponde a tu consulta, quién responde y en qué horario.',
  fields: {
    topic: { label: '¿Sobre qué es tu consulta?', write: 'el tema de tu consulta' },
    phase: { label: '¿En qué etapa estás?', write: 'la etapa en que estás' },
    country: { label: '¿En qué país te facturan?', write: 'el país en que te facturan' },
    contract: { label: '¿Tienes servicios contratados?', write: 'true (sí) o false (no)' },
  },
  facts: { channels: 'Contacto', role: 'Quién responde', hours: 'Horario' },
  values: { channels: { email: 'Escribir a', phone: 'Llamar al', whatsapp: 'Escribir por WhatsApp al' } },
  answers: { found: 'Hay un contacto', undetermined: 'La política no lo dice' },
  phrases: {
    role: ({ role }) => `Responde: ${role.es}.`,
    hours: (hours, format) => `Atienden ${attendance(hours, format)}.`,
    'conclusion-found': ({ channels }) => ['Comunícate', `${ways(channels, kinds, 'o')}.`] as const,
    'conclusion-undetermined': ({ topic }) => ['La política no dice a quién dirigirte por', `«${topic.es}».`] as const,
    note: ({ text }) => text.es,
    'not-said': ({ text }) => text.es,
    'topic-not-said': ({ topic }) => `La política no nombra un contacto para «${topic.es}» en tu caso.`,
    'hours-not-said': () => 'La política no dice en qué horario responden por este medio.',
  },
};

function attendance({ days, opens, closes }: Hours, format: Format): string {
  const names = days.map((day) => format.weekdays[day] ?? '');
  if (days.length === 7 && opens === '00:00' && closes === '24:00') return 'en todo horario';
  const run = days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  return `${run ? `de ${names[0]} a ${names.at(-1)}` : format.list(names)}, de ${opens} a ${closes}`;
}
