import type { DateTime } from '../../calendar/date-time.ts';
import type { Money } from '../../outcome/outcome.ts';
import type { Flag } from './flags.ts';

type None = Readonly<Record<never, unknown>>;

/** How many tickets the answer is about, and what they come to. */
interface Bill {
  readonly total: Money | null;
  readonly tickets: number;
}

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
  margin: { readonly fromPayment: boolean };
  'conclusion-included': Bill;
  'conclusion-charged': Bill;
  'conclusion-waived': Bill & { readonly extrasOnly: boolean };
  'conclusion-manual-review': Bill;
  'conclusion-not-started': Bill;
  'conclusion-pending': Bill & { readonly dueAt: DateTime | null };
  'subject-to-agents': { readonly hours: number };
  'payment-first': None;
  'late-from-payment': None;
  'no-flags-assumed': None;
  'quote-apart': None;
  'price-not-given': None;
  'refund-of-paid': None;
  'waiver-of-what': None;
  'review-outcome': None;
  'cost-expiry': None;
  'quote-with-contract': None;
};
