import type { Money } from '../outcome/outcome.ts';

/** Currencies without minor units in everyday use; every other has two decimals. */
const WHOLE_CURRENCIES = new Set(['CLP', 'PYG', 'JPY', 'KRW', 'VND', 'ISK']);

/** Decimals a currency is written with. */
export function decimalsOf(currency: string): number {
  return WHOLE_CURRENCIES.has(currency) ? 0 : 2;
}

/** Reads an amount with a comma or a point before the decimals. Undefined when it is none, or has more than the currency. */
export function readAmount(text: string, currency: string): Money | undefined {
  const parts = /^(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(text.replaceAll(' ', ''));
  const [, whole, fraction = ''] = parts ?? [];
  const decimals = decimalsOf(currency);
  if (whole === undefined || fraction.length > decimals) return undefined;
  return { amount: Number(whole + fraction.padEnd(decimals, '0')), currency };
}

/**
 * Reads an amount as people write it: with signs between thousands, and a peso sign or its currency beside it. Undefined
 * when it is no amount, or has more decimals than the currency.
 */
export function readWrittenAmount(text: string, currency: string): Money | undefined {
  const plain = text.replace(currency, '').replace(/[\s$]/g, '');
  // No currency has three decimals, so three digits after a sign are thousands; the sign before decimals is another one.
  const [thousands = ''] = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?=$|(?!\1)[.,])/.exec(plain) ?? [];
  return readAmount(thousands.replace(/\D/g, '') + plain.slice(thousands.length), currency);
}
// readWrittenAmount('1.500,5', 'UYU') // => { amount: 150050, currency: 'UYU' }

/** An amount as plain digits with a point, without its currency: `1500.50`. */
export function writeAmount({ amount, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const digits = String(amount).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
// writeAmount({ amount: 150050, currency: 'UYU' }) // => '1500.50'

const CURRENCY_OF_REGION: Readonly<Record<string, string>> = {
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  MX: 'MXN',
  PE: 'PEN',
  UY: 'UYU',
};

/** Currencies a form offers. */
export const currencies: readonly string[] = /* @__PURE__ */ Object.values(CURRENCY_OF_REGION).concat('EUR', 'USD');

/** The currency of a region, by ISO 3166 code; dollars where it has none of these. */
export function currencyOf(region: string): string {
  return CURRENCY_OF_REGION[region] ?? 'USD';
}
