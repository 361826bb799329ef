import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter<
  'firstUnbilledMonth' | 'serviceEndsOn',
  'requestedOn' | 'requester' | 'unpaidInvoices' | 'writeTo'
> = ({ firstUnbilledMonth, serviceEndsOn, requestedOn, requester, unpaidInvoices, writeTo }, provider, format) => {
  const asked = requestedOn ? `Date of the request: ${format.date(requestedOn)}.\n` : '';
  // Only where the policy minds who asks is there a requester.
  const responsible = requester === 'responsible' ? ' I am the person responsible for it towards you.' : '';
  // What is owed stops the request, and with it these dates.
  const owes = Number(unpaidInvoices) > 0;
  const dates = owes
    ? ''
    : `First month without an invoice: ${format.month(firstUnbilledMonth)}.\nEnd of the service: ${format.date(serviceEndsOn)}.\n`;
  return {
    subject: `Cancellation of the ${provider} service`,
    body: `Hello,

I ask you to cancel the ${provider} service.${responsible}

Company: [name]
Tax number: [number]
${asked}${dates}Reason: [why you cancel]

Please confirm that you have received this e-mail, and these dates.

[Name and position]`,
    mind: [
      ...(owes ? ['Send it once the unpaid invoices are paid: until then the request does not count.'] : []),
      ...(requester === 'responsible'
        ? ['Send it from the address of the person responsible towards the provider.']
        : []),
      ...(requester === 'other'
        ? ['Have the person responsible towards the provider send it: from you it does not count.']
        : []),
      writeTo ? 'Keep the confirmation.' : 'Write to the contact the provider gave you, and keep the confirmation.',
      'Fill in what is in square brackets.',
    ],
  };
};
