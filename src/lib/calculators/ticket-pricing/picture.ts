import { costPicture } from '../../picture/cost.ts';
import type { CostPlan } from '../../picture/plan.ts';
import { breakEvenTickets } from './charge.ts';
import type { TicketPricingInput } from './index.ts';

/** Tickets against a contract, once the client has put in the two prices that the text does not give. */
export const picture: CostPlan<unknown, TicketPricingInput> = {
  kind: 'cost',
  draw: ({ input }) => {
    const { contract, unitPrice, contractMonthlyFee, tickets = 1 } = input;
    const breakEven = breakEvenTickets(input);
    if (unitPrice && contractMonthlyFee && breakEven !== null)
      return costPicture(unitPrice, contractMonthlyFee, Math.max(1, breakEven), tickets);
    // Whoever has a contract has no choice to weigh.
    return contract ? null : undefined;
  },
};
