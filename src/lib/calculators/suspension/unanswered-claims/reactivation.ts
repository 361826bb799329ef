import type { Fault } from '../../../input/parse.ts';
import type { Money } from '../../../outcome/outcome.ts';
import type { SuspensionInput } from '../index.ts';

/** What coming back costs: all that is owed, and some monthly fees ahead. Null unless both amounts are known. */
export function reactivationCost({ pending, monthlyFee }: SuspensionInput, monthsInAdvance: number): Money | null {
  if (!pending || !monthlyFee) return null;
  return { amount: pending.amount + monthsInAdvance * monthlyFee.amount, currency: pending.currency };
}
// reactivationCost({ pending: { amount: 300000, currency: 'UYU' }, monthlyFee: { amount: 100000, currency: 'UYU' } }, 3) // => 600000 UYU

/** Amounts that cannot be added: of two currencies, or beyond exact counting. */
export function amountFaults(input: SuspensionInput, monthsInAdvance: number): readonly Fault[] {
  const { pending, monthlyFee } = input;
  if (!pending || !monthlyFee) return [];
  if (pending.currency !== monthlyFee.currency)
    return [{ field: 'monthlyFee', code: 'conflicts-with', values: { other: 'pending', alike: 'currency' } }];
  const total = reactivationCost(input, monthsInAdvance);
  return total && Number.isSafeInteger(total.amount) ? [] : [{ field: 'monthlyFee', code: 'out-of-range' }];
}
