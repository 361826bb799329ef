import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter<'firstUnbilledMonth' | 'serviceEndsOn', 'requestedOn' | 'requester' | 'writeTo'> = (
  { firstUnbilledMonth, serviceEndsOn, requestedOn, requester, writeTo },
  provider,
  format,
) => {
  const asked = requestedOn ? `Date of the request: ${format.date(requestedOn)}.\n` : '';
  // Only where the policy minds who asks is there a requester.
  const responsible = requester ? ' I am the person responsible for it towards you.' : '';
  return {
    subject: `Cancellation of the ${provider} service`,
    body: `Hello,

I ask you to cancel the ${provider} service.${responsible}

Company: [name]
Tax number: [number]
${asked}First month without an invoice: ${format.month(firstUnbilledMonth)}.
End of the service: ${format.date(serviceEndsOn)}.
Reason: [why you cancel]

Please confirm that you have received this e-mail, and these dates.

[Name and position]`,
    mind: [
      ...(requester ? ['Send it from the address of the person responsible towards the provider.'] : []),
      writeTo ? 'Keep the confirmation.' : 'Write to the contact the provider gave you, and keep the confirmation.',
      'Fill in what is in square brackets.',
    ],
  };
};
