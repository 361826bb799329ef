import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter<'contactExpectedOn' | 'decideBy', 'nextTermStartsOn' | 'confirmed' | 'writeTo'> = (
  { decideBy, nextTermStartsOn, confirmed, writeTo },
  provider,
  format,
) => {
  const isConfirmed = String(confirmed) === 'true';
  const order =
    'The purchase order for the invoice is enclosed: [number of the order; take this out if none is needed].';
  const confirming = `We confirm the renewal${nextTermStartsOn ? ` from ${format.date(nextTermStartsOn)}` : ''}. ${order}`;
  return {
    subject: `Renewal of our ${provider} plan`,
    body: `Hello,

Last day of our ${provider} plan: ${format.date(decideBy)}.

${isConfirmed ? `We have confirmed its renewal. ${order}` : `[If you renew, leave this:] ${confirming}\n\n[If you do not, leave this:] We will not renew it. The reasons: [why you do not renew]. Please tell me until which day we can log in and download our information.`}

Company: [name]

Please confirm in writing that you have received this e-mail.

[Name and position]`,
    mind: [
      ...(isConfirmed ? [] : ['Leave what you decided and take out the rest.']),
      writeTo ? 'Keep the confirmation.' : 'Write to the contact the provider gave you, and keep the confirmation.',
      'Fill in what is in square brackets.',
    ],
  };
};
