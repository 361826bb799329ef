import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter = (_, provider) => ({
  subject: `Request for a refund from ${provider}`,
  body: `Hello,

I ask for a refund of what I paid for the following:

What happened: [the problem, with its date and tracking number]
What I paid: [amount, date and invoice]

Please tell me in writing what the cause was, whether a refund is due, whether it is full or partial, and by when it is paid.

[Name and company]`,
  mind: ['The policy does not say through which channel to ask: keep a record.', 'Fill in what is in brackets.'],
});
