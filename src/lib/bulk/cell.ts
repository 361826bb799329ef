import { readWrittenAmount } from '../input/amount.ts';
import type { Field } from '../input/fields.ts';

type CellField = Exclude<Field, { readonly type: 'list' | 'decisions' }>;

const YES = new Set(['true', 'sí', 'si', 'yes', 'verdadero', '1', 'x']);
const NO = new Set(['false', 'no', 'falso', '0']);
const NEVER = new Set(['never', 'nunca']);

/**
 * Reads a cell of a table as the input its field asks for. Dates are taken as `2026-08-05` or, as spreadsheets rewrite
 * them, with the day first. What cannot be read stays as it is, for the rules to refuse by name; a blank is undefined.
 */
export function readCell(field: CellField, cell: string): unknown {
  const text = cell.trim();
  if (text === '') return undefined;
  switch (field.type) {
    case 'date':
      return NEVER.has(text.toLowerCase()) && field.nullable ? null : dateOf(text);
    case 'month':
      return text.replace(/^(\d{1,2})[/.-](\d{4})$/, (_, month: string, year: string) => `${year}-${two(month)}`);
    case 'date-time':
      return NEVER.has(text.toLowerCase()) && field.nullable ? null : dateTimeOf(text);
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
    case 'boolean':
      return booleanOf(text);
    case 'money':
      return moneyOf(text);
    case 'choices':
      return text.split(/[,|]/).map((item) => item.trim());
    case 'choice':
      return text;
  }
}
// readCell({ type: 'date' }, '5/8/2026') // => '2026-08-05'

function dateOf(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${two(month)}-${two(day)}`;
}

function dateTimeOf(text: string): string {
  const [, date = '', hour = '', rest = ''] = /^(\S+?)[T ]\s*(\d{1,2})(:\d{2}.*)$/.exec(text) ?? [];
  return date === '' ? text : `${dateOf(date)}T${two(hour)}${rest}`;
}

function booleanOf(text: string): unknown {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : text;
}

/** `1500.50-UYU` as links have it, `1500,50 UYU` or `UYU 1500` as people write it. */
function moneyOf(text: string): unknown {
  const after = /^(.+?)[ -]?([A-Za-z]{3})$/.exec(text);
  const before = /^([A-Za-z]{3})\s*(.+)$/.exec(text);
  const [amount = '', currency = ''] = after ? [after[1], after[2]] : [before?.[2], before?.[1]];
  return readWrittenAmount(amount, currency.toUpperCase()) ?? text;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
