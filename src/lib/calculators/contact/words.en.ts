import type { Words } from '../../engine/calculator.ts';
import type { Format } from '../../language/format.ts';
import type { ContactPhrases } from './phrases.ts';
import type { Channel, Hours } from './schema.ts';
import { ways } from './ways.ts';

const kinds: Readonly<Record<Channel['kind'], string>> = {
  email: 'by e-mail',
  phone: 'by telephone',
  chat: 'by chat',
  whatsapp: 'by WhatsApp',
  twitter: 'on Twitter',
};

export const words: Words<ContactPhrases> = {
  name: 'Whom to write to',
  question: 'Whom do I write to?',
  summary: 'The contact for your question, who answers, and when.',
  fields: {
    topic: { label: 'What is your question about?', write: 'the topic of your question' },
    phase: { label: 'Which stage are you at?', write: 'the stage you are at' },
    country: { label: 'In which country are you billed?', write: 'the country you are billed in' },
    contract: { label: 'Do you have a service contract?', write: 'true (yes) or false (no)' },
  },
  facts: { channels: 'Contact', role: 'Who answers', hours: 'Hours' },
  values: { channels: { email: 'Write to', phone: 'Call', whatsapp: 'Message on WhatsApp' } },
  answers: { found: 'There is a contact', undetermined: 'The policy does not say' },
  phrases: {
    role: ({ role }) => `Who answers: ${role.en}.`,
    hours: (hours, format) => `They are open ${attendance(hours, format)}.`,
    'conclusion-found': ({ channels }) => ['Get in touch', `${ways(channels, kinds, 'or')}.`] as const,
    'conclusion-undetermined': ({ topic }) =>
      ['The policy does not say whom to turn to for', `“${topic.en}”.`] as const,
    note: ({ text }) => text.en,
    'not-said': ({ text }) => text.en,
    'topic-not-said': ({ topic }) => `The policy names no contact for “${topic.en}” in your case.`,
    'hours-not-said': () => 'The policy does not say at which hours they answer this way.',
  },
};

function attendance({ days, opens, closes }: Hours, format: Format): string {
  const names = days.map((day) => format.weekdays[day] ?? '');
  if (days.length === 7 && opens === '00:00' && closes === '24:00') return 'at any hour';
  const run = days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  return `${run ? `${names[0]} to ${names.at(-1)}` : format.list(names)}, ${opens} to ${closes}`;
}
