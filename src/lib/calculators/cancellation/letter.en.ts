import type { WriteLetter } from '../../engine/letter.ts';

export const letter: WriteLetter<'serviceEndsOn', 'firstUnbilledMonth' | 'requester' | 'unpaidInvoices' | 'writeTo'> = (
  { firstUnbilledMonth, serviceEndsOn, requester, unpaidInvoices, writeTo },
  provider,
  format,
) => {
  // Only where the policy minds who asks is there a requester; whoever it is, the person responsible has to send it.
  const responsible = requester ? ' I am the person responsible named in the purchase order.' : '';
  const others = requester === 'other';
  const owes = Number(unpaidInvoices) > 0;
  // Its date is that of the e-mail itself. What is owed may delay the request, and then these dates are not known.
  const dates = firstUnbilledMonth
    ? `First month without an invoice: ${format.month(firstUnbilledMonth)}.\nEnd of the service: ${format.date(serviceEndsOn)}.\n`
    : `End of the plan: ${format.date(serviceEndsOn)}.\n`;
  const what = firstUnbilledMonth
    ? { subject: `Cancellation of the ${provider} service`, says: `I ask you to cancel the ${provider} service.` }
    : { subject: `No renewal of the ${provider} service`, says: `We will not renew our plan of ${provider}.` };
  return {
    subject: what.subject,
    body: `Hello,

${what.says}${responsible}

Company: [name]
Tax number: [number]
${owes ? '' : dates}Reason: [why you ${firstUnbilledMonth ? 'cancel' : 'do not renew'}]

Please confirm that you have received this e-mail, and ${owes ? 'tell me which is the first month without an invoice and on which day the service ends' : firstUnbilledMonth ? 'these dates' : 'that date'}.

[Name and position${others ? ' of the person responsible' : ''}]`,
    mind: [
      ...(owes
        ? [
            'Pay the unpaid invoices first: the policy wants payments up to date and does not say what follows if they are not.',
          ]
        : []),
      ...(requester === 'responsible'
        ? ['Send it from the address of the person responsible towards the provider.']
        : []),
      ...(others
        ? [
            'Give this text to the person responsible towards the provider, who has to send it: from you it does not count.',
          ]
        : []),
      writeTo ? 'Keep the confirmation.' : 'Write to the contact the provider gave you, and keep the confirmation.',
      'Fill in what is in square brackets.',
    ],
  };
};
