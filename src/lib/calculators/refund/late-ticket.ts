import type { Finding } from '../../engine/calculator.ts';
import type { RefundPhrases } from './phrases.ts';
import type { LateTicketParameters } from './schema.ts';

/** A ticket taken late or never is not charged; whether one already paid comes back, the text does not say. */
export function lateTicketRules({ clauses }: LateTicketParameters): Finding<RefundPhrases> {
  const answer = 'undetermined';
  const all = [clauses.waived, clauses.paidFirst];
  return {
    answer,
    undeterminable: true,
    facts: {},
    steps: [
      { key: 'charge-waived', values: {}, clauses: [clauses.waived, clauses.time] },
      { key: 'paid-first', values: {}, clauses: [clauses.paidFirst] },
      { key: 'margin', values: { answer: 'late-ticket' }, clauses: [clauses.waived] },
      { key: 'conclusion', values: { answer: 'late-ticket' }, clauses: all },
    ],
    undetermined: (['refund-or-credit', 'term', 'channel'] as const).map((key) => ({ key, values: {}, clauses: all })),
  };
}
