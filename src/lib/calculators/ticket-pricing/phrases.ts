import type { DateTime } from '../../calendar/date-time.ts';
import type { Money } from '../../outcome/outcome.ts';
import type { Flag } from './flags.ts';

type None = Readonly<Record<never, unknown>>;

/** Everything this calculator says, with the values each phrase needs. */
export type TicketPricingPhrases = {
  'with-contract': None;
  'flags-apply': { readonly flags: readonly Flag[] };
  'not-accepted': None;
  accepted: { readonly hours: number; readonly acceptedAt: DateTime; readonly dueAt: DateTime };
  'accepted-no-time': { readonly hours: number };
  'taken-on-time': { readonly takenAt: DateTime; readonly dueAt: DateTime };
  'taken-before-acceptance': { readonly takenAt: DateTime };
  'taken-late': { readonly takenAt: DateTime; readonly dueAt: DateTime };
  'never-taken': None;
  'not-taken-in-time': { readonly asOf: DateTime; readonly dueAt: DateTime };
  'extras-only': None;
  price: { readonly tickets: number; readonly unitPrice: Money; readonly total: Money };
  'break-even': { readonly tickets: number };
  'conclusion-included': { readonly total: Money | null };
  'conclusion-charged': { readonly total: Money | null };
  'conclusion-waived': { readonly total: Money | null };
  'conclusion-manual-review': { readonly total: Money | null };
  'conclusion-not-started': { readonly total: Money | null };
  'conclusion-pending': { readonly total: Money | null; readonly dueAt: DateTime | null };
  'subject-to-agents': { readonly hours: number };
  'payment-first': None;
  'quote-apart': None;
  'price-not-given': None;
  'refund-of-paid': None;
  'review-outcome': None;
  'cost-expiry': None;
  'quote-with-contract': None;
};
