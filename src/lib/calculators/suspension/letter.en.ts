import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter<'counted' | 'asOf', 'repliedToClaims' | 'writeTo'> = (
  { counted, asOf, repliedToClaims, writeTo },
  provider,
  format,
) => ({
  subject: `Unpaid ${provider} invoices`,
  body: `Hello,

I write about the unpaid invoices of our account: on ${format.date(asOf)} there ${Number(counted) === 1 ? 'is one' : `are ${counted}`}.

How we will pay them: [on which day and by which means you pay each]

Please confirm in writing that you have received this message, and tell me:
- which invoices are unpaid, with their amounts and due dates;
- whether the service goes on once they are paid;
- if it does not, on which day it ends, until when I can download my data, and when they are deleted.

[Name, position and company]`,
  mind: [
    ...(String(repliedToClaims) === 'false'
      ? ['Send it as soon as you can: the service is ended when nobody answers.']
      : []),
    writeTo ? 'Keep the answer.' : 'Reply to the claim you received, or write to the contact the provider gave you.',
    'Fill in what is in square brackets.',
  ],
});
