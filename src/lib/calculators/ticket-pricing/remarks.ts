import type { Remark } from '../../engine/calculator.ts';
import type { TicketPricingInput } from './index.ts';
import type { TicketPricingPhrases } from './phrases.ts';
import type { Priced } from './pricing.ts';
import type { TicketPricingParameters } from './schema.ts';

type Say = Remark<TicketPricingPhrases>;

/** True where the ticket is late by a time that, on another reading of the text, had not begun or not ended. */
export function isLateOnTheClock({ takenAt }: TicketPricingInput, { charge, dueAt }: Priced): boolean {
  return charge === 'waived' && takenAt !== null && dueAt !== null;
}

/** What the client should know although it changes no charge. */
export function noticesOf(
  input: TicketPricingInput,
  priced: Priced,
  { clauses, responseHours }: TicketPricingParameters,
): Say[] {
  const { contract, extraService } = input;
  const { charge } = priced;
  const started = charge === 'pending' || charge === 'charged' || charge === 'waived';
  const hours = responseHours.value;
  return [
    ...(started ? [{ key: 'subject-to-agents' as const, values: { hours }, clauses: [responseHours.clause] }] : []),
    ...(charge === 'pending' ? [{ key: 'payment-first' as const, values: {}, clauses: [clauses.order] }] : []),
    ...(isLateOnTheClock(input, priced)
      ? [{ key: 'late-from-payment' as const, values: {}, clauses: [clauses.order] }]
      : []),
    ...(charge === 'pending' || charge === 'charged'
      ? [{ key: 'no-flags-assumed' as const, values: {}, clauses: [clauses.review] }]
      : []),
    ...(extraService && !contract ? [{ key: 'quote-apart' as const, values: {}, clauses: [clauses.quote] }] : []),
  ];
}

/** What the text leaves open about this ticket. */
export function silencesOf(
  { contract, extraService, unitPrice }: TicketPricingInput,
  { charge, extrasOnly }: Priced,
  { clauses }: TicketPricingParameters,
): Say[] {
  const silence = (applies: boolean | undefined, key: SilenceKey, cited: readonly string[]): Say[] =>
    applies ? [{ key, values: {}, clauses: cited }] : [];
  return [
    ...silence(charge === 'waived', 'refund-of-paid', [clauses.order, clauses.waiver]),
    // With a price, the readings themselves say it.
    ...silence(charge === 'waived' && !extrasOnly && !unitPrice, 'waiver-of-what', [clauses.waiver]),
    ...silence(charge === 'manual-review', 'review-outcome', [clauses.review]),
    ...silence(charge === 'not-started', 'cost-expiry', [clauses.notAccepted]),
    ...silence(contract && extraService, 'quote-with-contract', [clauses.quote]),
    ...silence(!contract && !unitPrice, 'price-not-given', [clauses.price]),
  ];
}

type SilenceKey =
  | 'refund-of-paid'
  | 'waiver-of-what'
  | 'review-outcome'
  | 'cost-expiry'
  | 'quote-with-contract'
  | 'price-not-given';
