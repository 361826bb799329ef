import { ask } from './ask.ts';
import type { LintFinding, LintSubject } from './finding.ts';

/** A number of unpaid invoices that bars something, without the text saying what becomes of it once they are paid. */
export function gateWithoutConsequence(subject: LintSubject): LintFinding[] {
  const outcome = ask(subject, 'cancellation', { requestedOn: '2026-03-02', unpaidInvoices: 1 });
  if (outcome?.answer !== 'blocked') return [];
  return outcome.undetermined
    .filter(({ key }) => key === 'paid-after-request')
    .map(({ clauses }) => ({
      rule: 'gate-without-consequence' as const,
      clauses,
      text: {
        es: 'Se pide estar al día, pero el texto no dice qué pasa con el pedido de quien paga después.',
        en: 'Payments have to be up to date, but the text does not say what becomes of the request of somebody who pays later.',
      },
    }));
}
