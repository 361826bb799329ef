import type { Remark } from '../../engine/calculator.ts';
import type { TicketPricingInput } from './index.ts';
import type { TicketPricingPhrases } from './phrases.ts';
import type { Priced } from './pricing.ts';
import type { TicketPricingParameters } from './schema.ts';

type Say = Remark<TicketPricingPhrases>;

/** What the client should know although it changes no charge. */
export function noticesOf(
  { contract, extraService }: TicketPricingInput,
  { charge }: Priced,
  { clauses, responseHours }: TicketPricingParameters,
): Say[] {
  const started = charge === 'pending' || charge === 'charged' || charge === 'waived';
  const hours = responseHours.value;
  return [
    ...(started ? [{ key: 'subject-to-agents' as const, values: { hours }, clauses: [responseHours.clause] }] : []),
    ...(charge === 'pending' ? [{ key: 'payment-first' as const, values: {}, clauses: [clauses.order] }] : []),
    ...(extraService && !contract ? [{ key: 'quote-apart' as const, values: {}, clauses: [clauses.quote] }] : []),
  ];
}

/** What the text leaves open about this ticket. */
export function silencesOf(
  { contract, extraService, unitPrice }: TicketPricingInput,
  { charge }: Priced,
  { clauses }: TicketPricingParameters,
): Say[] {
  const silence = (applies: boolean | undefined, key: SilenceKey, cited: readonly string[]): Say[] =>
    applies ? [{ key, values: {}, clauses: cited }] : [];
  return [
    ...silence(charge === 'waived', 'refund-of-paid', [clauses.order, clauses.waiver]),
    ...silence(charge === 'manual-review', 'review-outcome', [clauses.review]),
    ...silence(charge === 'not-started', 'cost-expiry', [clauses.notAccepted]),
    ...silence(contract && extraService, 'quote-with-contract', [clauses.quote]),
    ...silence(!contract && !unitPrice, 'price-not-given', [clauses.price]),
  ];
}

type SilenceKey = 'refund-of-paid' | 'review-outcome' | 'cost-expiry' | 'quote-with-contract' | 'price-not-given';
