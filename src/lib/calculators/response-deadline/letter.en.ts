import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter<'dueAt' | 'receivedAt'> = ({ dueAt, receivedAt }, provider, format) => ({
  subject: `Query awaiting an answer from ${provider}`,
  body: `Hello,

I made a query whose time runs from ${format.dateTime(receivedAt)}.
By your policy, the answer is due no later than ${format.dateTime(dueAt)}.

Tracking number: [if you were given one]
Query: [what you asked]

Please answer, or tell me from when you count the time and by when I will have the answer.

[Name and company]`,
  mind: [
    'Send it once the time has passed without an answer.',
    'Reply to your own first message, so that it shows when it arrived.',
    'Fill in what is in brackets.',
  ],
});
