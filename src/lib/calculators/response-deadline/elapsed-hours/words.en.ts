import type { Words } from '../../../engine/calculator.ts';
import { plural, shared } from '../shared.en.ts';
import type { ElapsedHoursPhrases } from './phrases.ts';

export const words: Words<ElapsedHoursPhrases> = {
  ...shared,
  fields: {
    ...shared.fields,
    paidAt: {
      label: 'Without a contract, when do you pay the invoice?',
      write: 'the day and time of payment, for example 2026-07-10T15:30',
    },
    slaHours: {
      label: 'With a contract, how many hours does it state?',
      write: 'the whole hours in your contract',
    },
  },
  phrases: {
    ...shared.phrases,
    'hours-run': ({ label, hours, from, start, startsAt }, format) =>
      `For “${label[format.locale]}” the policy gives ${plural(hours, 'hour', 'hours')}, which ${hours === 1 ? 'runs' : 'run'} day and night ${origin(from, start)}${startsAt === null ? '' : `, on ${format.dateTime(startsAt)}`}.`,
    'conclusion-open': ({ start }) => [
      start === 'paid' ? 'Counted from payment, the deadline depends on when you pay:' : 'Counted from the invoice,',
      start === 'paid' ? 'that is still missing.' : 'the policy gives no deadline.',
    ],
    'runs-always': () => 'The policy gives no service hours: hours run day and night, now included.',
    'other-starts': () =>
      'Other parts of the policy place the attention after the invoice or the payment: if you pay later, the time may be counted from there.',
    'clock-change': () =>
      'The clocks change before the time is over: we count elapsed hours, so it ends at another time of the clock. An hour that comes twice that day is, for us, the first.',
    'borrowed-zone': ({ zone }, format) =>
      `The policy does not say which time holds for your country: we use that of ${format.city(zone)}.`,
    'no-deadline': ({ start }) =>
      start === 'paid'
        ? 'If the time runs from payment, the moment of payment is needed to say when it ends.'
        : 'The policy does not say how soon they answer once invoiced.',
  },
};

function origin(from: ElapsedHoursPhrases['hours-run']['from'], start: string): string {
  if (from === 'receipt') return 'from when your message arrives';
  if (from === 'payment') return 'from when the payment is confirmed';
  if (start === 'paid') return 'from when you pay';
  return start === 'invoiced' ? 'after the invoice' : 'from when you accept the cost';
}
