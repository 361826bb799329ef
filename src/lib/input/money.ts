import type { Money } from '../outcome/outcome.ts';

/** True for an amount in whole minor units, zero or more, with a three-letter currency code. */
export function isMoney(value: unknown): value is Money {
  if (typeof value !== 'object' || value === null) return false;
  const { amount, currency } = value as Partial<Record<string, unknown>>;
  return (
    Number.isSafeInteger(amount) &&
    (amount as number) >= 0 &&
    typeof currency === 'string' &&
    /^[A-Z]{3}$/.test(currency)
  );
}
