import type { WriteLetter } from '../../engine/letter.ts';

type Write = WriteLetter<'counted' | 'asOf', 'repliedToClaims' | 'deactivatedOn' | 'writeTo'>;

/** Once the account is locked, what can still be done is to keep the data, and to come back. */
export const letter: Write = (given, provider, format) =>
  (given.deactivatedOn ? lockedAccount : unpaidInvoices)(given, provider, format);

const unpaidInvoices: Write = ({ counted, asOf, repliedToClaims, writeTo }, provider, format) => {
  const s = Number(counted) === 1 ? '' : 's';
  return {
    subject: `Unpaid ${provider} invoice${s}`,
    body: `Hello,

I write about the ${s && `${counted} `}unpaid invoice${s} of our account, as of ${format.date(asOf)}.

How we will pay ${s ? 'them' : 'it'}: [on which day and by which means${s && ' you pay each'}]

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
  };
};

const lockedAccount: Write = ({ asOf, deactivatedOn = '', writeTo }, provider, format) => {
  const ahead = deactivatedOn > asOf;
  return {
    subject: `${ahead ? `Lock of our ${provider} account` : `Locked ${provider} account`}: data and coming back`,
    body: `Hello,

${ahead ? 'We are told that our account is to be' : 'Our account was'} locked on ${format.date(deactivatedOn)}.

Please confirm in writing that you have received this message, and tell me:
- why it ${ahead ? 'is to be' : 'was'} locked, and which invoices are unpaid, with their amounts;
- until when we can log in and download our data, and on which day they are deleted;
- what coming back costs: what is owed and the fees in advance, with their amounts and taxes;
- whether the debt was reported to a register of debtors.

[Name, position and company]`,
    mind: [
      'Download your data while you can log in.',
      writeTo ? 'Keep the answer.' : 'Write to the contact the provider gave you, and keep the answer.',
      'Fill in what is in square brackets.',
    ],
  };
};
