import type { Fault } from '../../input/parse.ts';
import { flagsOf } from './flags.ts';
import type { TicketPricingInput } from './index.ts';
import { offsetOf } from './wall-clock.ts';

/** Faults between fields: a taking without its acceptance, clocks or currencies that differ, a total beyond counting. */
export function checkTicket(input: TicketPricingInput): readonly Fault[] {
  return [...missingAcceptance(input), ...differingOffsets(input), ...differingCurrencies(input), ...overflow(input)];
}

/** The acceptance is asked for where the time from it decides: not with a contract, a flag, or where nobody accepted. */
function missingAcceptance(input: TicketPricingInput): readonly Fault[] {
  const { contract, accepted, takenAt, acceptedAt } = input;
  const decides = !contract && accepted !== false && flagsOf(input).length === 0;
  return decides && takenAt && !acceptedAt ? [{ field: 'acceptedAt', code: 'required' }] : [];
}

/** Without a zone, times can only be compared on one and the same wall clock. */
function differingOffsets(input: TicketPricingInput): readonly Fault[] {
  const given = (['acceptedAt', 'takenAt', 'asOf'] as const).flatMap((field) => {
    const time = input[field];
    return time ? [{ field, offset: offsetOf(time) }] : [];
  });
  const [first, ...others] = given;
  return others
    .filter(({ offset }) => offset !== first?.offset)
    .map(({ field }) => ({ field, code: 'conflicts-with', values: { other: first?.field, alike: 'offset' } }));
}

function differingCurrencies({ unitPrice, contractMonthlyFee }: TicketPricingInput): readonly Fault[] {
  if (!unitPrice || !contractMonthlyFee || unitPrice.currency === contractMonthlyFee.currency) return [];
  return [{ field: 'contractMonthlyFee', code: 'conflicts-with', values: { other: 'unitPrice', alike: 'currency' } }];
}

function overflow({ unitPrice, tickets = 1 }: TicketPricingInput): readonly Fault[] {
  if (!unitPrice || Number.isSafeInteger(unitPrice.amount * tickets)) return [];
  const maximum = Math.floor(Number.MAX_SAFE_INTEGER / unitPrice.amount);
  return [{ field: 'tickets', code: 'out-of-range', values: { minimum: 1, maximum } }];
}
