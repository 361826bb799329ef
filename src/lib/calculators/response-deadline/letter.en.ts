import type { WriteLetter } from '../../engine/letter.ts';
import type { Kind, Promised } from './phrases.ts';

type Said = Kind & Pick<Promised, 'from'>;

export const letter: WriteLetter<'dueAt' | 'receivedAt', 'clockStartsAt' | 'strength' | 'writeTo', Said> = (
  { dueAt, receivedAt, clockStartsAt, strength, writeTo, label, from = 'receipt' },
  provider,
  format,
) => {
  const moment = format.dateTime(receivedAt);
  const due = format.dateTime(dueAt);
  const paid = from === 'payment' && label;
  const awaited = paid ? `“${label.en}”` : 'the answer';
  const began = paid ? `My payment was confirmed on ${moment}.` : begun(from, moment);
  // A message that arrives out of hours runs from a later moment than its own.
  const later =
    clockStartsAt && clockStartsAt.slice(0, 16) > receivedAt.slice(0, 16)
      ? ` By your service hours, the time runs from ${format.dateTime(clockStartsAt)}.`
      : '';
  return {
    subject: paid ? `“${label.en}” awaited from ${provider}` : `Query awaiting an answer from ${provider}`,
    body: `Hello,

${began}${later}
${promised(strength, awaited, due)}

${paid ? 'Payment: [invoice or receipt]' : 'Tracking number: [if you were given one]\nQuery: [what you asked]'}

Please ${paid ? 'send it' : 'answer'}, or tell me from when you count the time and by when ${paid ? 'it will arrive' : 'I will have the answer'}.

[Name and company]`,
    mind: [
      'Send it once the time has passed without an answer.',
      paid
        ? 'Attach the receipt of the payment.'
        : 'Reply to your own first message, so that it shows when it arrived.',
      ...(writeTo ? [] : ['Write to the contact the provider gave you: the policy publishes no address.']),
      'Fill in what is in brackets.',
    ],
  };
};

function begun(from: string, moment: string): string {
  return from === 'acceptance' ? `I accepted the cost of my request on ${moment}.` : `I sent you a query on ${moment}.`;
}

/** An objective, or what is only expected, is no promise to be claimed. */
function promised(strength: string | undefined, awaited: string, due: string): string {
  if (strength === 'objective')
    return `By your policy, it is your objective that ${awaited} comes no later than ${due}.`;
  if (strength === 'expectation') return `By your policy, you expect ${awaited} to come no later than ${due}.`;
  return `By your policy, ${awaited} is due no later than ${due}.`;
}
