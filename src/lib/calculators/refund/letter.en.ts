import type { WriteLetter } from '../../engine/letter.ts';
import type { RefundPhrases } from './phrases.ts';

export const letter: WriteLetter<never, 'cause' | 'determinedByProvider', RefundPhrases['conclusion']> = (
  { answer, cause, determinedByProvider },
  provider,
) => {
  const isTicket = answer === 'late-ticket';
  return {
    subject: `Request for a refund from ${provider}`,
    body: `Hello,

I ask for a refund of what I paid for the following:

${isTicket ? 'Ticket: [number, when you accepted the cost and when it was taken, if it was]' : 'What happened: [the problem, with its date and tracking number]'}
What I paid: [amount, date and invoice]

${isTicket ? ASK_OF_TICKET : answer === 'undetermined' && cause !== 'unknown' && determinedByProvider === 'no' ? ASK_AGAIN : ASK}

[Name and company]`,
    mind: ['The policy does not say through which channel to ask: keep a record.', 'Fill in what is in brackets.'],
  };
};

const ASK =
  'Please tell me in writing what the cause was, whether a refund is due, whether it is full or partial, and by when it is paid.';
const ASK_AGAIN =
  'You told me that this was not the cause. Please tell me in writing what was and what you base it on, how I can ask for a review, and whether there is a refund in my case.';
const ASK_OF_TICKET =
  'By your conditions, a ticket that nobody takes, or that is taken late, causes no charges. Please tell me in writing whether the money is returned or credited to me, and by when.';
