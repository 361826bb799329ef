import { readWrittenAmount, writeAmount } from '../input/amount.ts';
import type { Field, Fields } from '../input/fields.ts';
import type { Money } from '../outcome/outcome.ts';

/**
 * What a person has put in a field so far, sound or not. Dates are their parts in order (`2026-8-`, `2026-8-5T9:3`),
 * money is `amount currency`, lists hold drafts of their own; null is «never».
 */
export type Draft = string | boolean | null | readonly string[] | Readonly<Record<string, string>> | readonly Drafts[];
export type Drafts = { readonly [name: string]: Draft };

/** A value of the input as the form shows it. */
export function draftOf(field: Field, value: unknown): Draft {
  switch (field.type) {
    case 'boolean':
      return value === true;
    case 'choices':
      return (value as readonly string[] | undefined) ?? [];
    case 'decisions':
      return (value as Readonly<Record<string, string>> | undefined) ?? {};
    case 'list':
      return ((value as readonly Record<string, unknown>[] | undefined) ?? []).map((item) =>
        draftsOf(field.fields, item),
      );
    case 'money':
      return value ? `${writeAmount(value as Money)} ${(value as Money).currency}` : '';
    case 'date-time':
      // The form asks for hours and minutes; seconds and offsets of an instant have no place in it.
      return value === null ? null : String(value ?? '').slice(0, 16);
    default:
      return value === null ? null : String(value ?? '');
  }
}

/** The drafts of every field, with the fields' defaults where the input says nothing. */
export function draftsOf(fields: Fields, input: Readonly<Record<string, unknown>>): Drafts {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = input[name] === undefined && 'default' in field ? field.default : input[name];
      return [name, draftOf(field, value)];
    }),
  );
}

/** What the rules are to read of a draft; undefined when nothing is written. Unsound drafts stay as they are. */
export function rawOf(field: Field, draft: Draft | undefined): unknown {
  if (draft === undefined || draft === '') return undefined;
  if (field.type === 'list') return (draft as readonly Drafts[]).map((item) => inputOf(field.fields, item));
  if (field.type === 'choices' || field.type === 'decisions')
    return Object.keys(draft ?? {}).length > 0 ? draft : undefined;
  if (typeof draft !== 'string') return draft;
  if (field.type === 'integer') return /^-?\d+$/.test(draft.trim()) ? Number(draft) + 0 : draft;
  if (field.type === 'money') return moneyOf(draft);
  return field.type === 'choice' ? draft : padded(draft) || undefined;
}

/** The input that a form's drafts make, without the empty ones. */
export function inputOf(fields: Fields, drafts: Drafts): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const raw = rawOf(field, drafts[name]);
    if (raw !== undefined) input[name] = raw;
  }
  return input;
}

/** True while a date or a time is still being written: some part has digits, some has none yet. */
export function isUnfinished(field: Field, draft: Draft | undefined): boolean {
  if (typeof draft !== 'string' || !/[\d]/.test(draft)) return false;
  const raw = padded(draft);
  if (field.type === 'date') return !/^\d{4}-\d{2}-\d{2}$/.test(raw);
  if (field.type === 'month') return !/^\d{4}-\d{2}$/.test(raw);
  return field.type === 'date-time' && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(raw);
}

/** `2026-8-5T9:30` as `2026-08-05T09:30`; nothing at all when no part has a digit. */
function padded(draft: string): string {
  if (!/\d/.test(draft)) return '';
  const [date = '', time] = draft.split('T');
  const days = date.split('-').map((part, index) => (index === 0 || part === '' ? part : part.padStart(2, '0')));
  const clock = (time ?? '').replace('.', ':').replace(/^(\d{1,2})(\d{2})$/, '$1:$2');
  const [hour = '', minute = ''] = clock.split(':');
  return time === undefined ? days.join('-') : `${days.join('-')}T${hour.padStart(2, '0')}:${minute}`;
}

function moneyOf(draft: string): unknown {
  const [amount = '', currency = ''] = draft.split(' ');
  return amount === '' ? undefined : (readWrittenAmount(amount, currency) ?? draft);
}
