import type { DateTime } from '../../calendar/date-time.ts';
import type { Money } from '../../outcome/outcome.ts';
import { flagsOf } from './flags.ts';
import type { TicketPricingInput } from './index.ts';
import { hoursAfter, wallClock } from './wall-clock.ts';

export type Charge = 'included' | 'charged' | 'waived' | 'manual-review' | 'not-started' | 'pending';

/** When an agent has to take the ticket at the latest; null when nothing was accepted, or no moment is known. */
export function dueAtOf(input: TicketPricingInput, responseHours: number): DateTime | null {
  const { contract, accepted = true, acceptedAt } = input;
  if (contract || !accepted || !acceptedAt || flagsOf(input).length > 0) return null;
  return hoursAfter(acceptedAt, responseHours);
}

/** What becomes of the ticket's charge. Exactly at `dueAt` is on time. */
export function chargeOf(input: TicketPricingInput, dueAt: DateTime | null): Charge {
  if (input.contract) return 'included';
  if (flagsOf(input).length > 0) return 'manual-review';
  if (input.accepted === false) return 'not-started';
  if (input.takenAt === null) return 'waived';
  if (input.takenAt) return isAfter(input.takenAt, dueAt) ? 'waived' : 'charged';
  return input.asOf && isAfter(input.asOf, dueAt) ? 'waived' : 'pending';
}

function isAfter(time: DateTime, dueAt: DateTime | null): boolean {
  return dueAt !== null && wallClock(time) > wallClock(dueAt);
}

/** What the tickets cost together; null when the price is not known. */
export function totalOf({ unitPrice, tickets = 1 }: TicketPricingInput, owed: boolean): Money | null {
  return unitPrice ? { amount: owed ? unitPrice.amount * tickets : 0, currency: unitPrice.currency } : null;
}

/** The smallest number of tickets a month at which the contract costs no more; null without both prices. */
export function breakEvenTickets({ unitPrice, contractMonthlyFee }: TicketPricingInput): number | null {
  if (!unitPrice || !contractMonthlyFee || unitPrice.amount === 0) return null;
  const rest = contractMonthlyFee.amount % unitPrice.amount;
  return (contractMonthlyFee.amount - rest) / unitPrice.amount + (rest > 0 ? 1 : 0);
}
// 3000 a ticket, 10000 a month // => 4
