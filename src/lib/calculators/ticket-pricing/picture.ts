import { costPicture } from '../../picture/cost.ts';
import type { CostPlan } from '../../picture/plan.ts';
import { breakEvenTickets } from './charge.ts';
import type { TicketPricingInput } from './index.ts';

/** Tickets against a contract, once the client has put in the two prices that the text does not give. */
export const picture: CostPlan<unknown, TicketPricingInput> = {
  kind: 'cost',
  draw: ({ input }) => {
    const { unitPrice, contractMonthlyFee, tickets = 1 } = input;
    const breakEven = breakEvenTickets(input);
    return unitPrice && contractMonthlyFee && breakEven !== null
      ? costPicture(unitPrice, contractMonthlyFee, Math.max(1, breakEven), tickets)
      : undefined;
  },
};
