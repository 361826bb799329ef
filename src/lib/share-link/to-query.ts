import { writeAmount } from '../input/amount.ts';
import type { Field, Fields } from '../input/fields.ts';
import type { Money } from '../outcome/outcome.ts';

type Pair = readonly [key: string, value: string];

/**
 * Writes a calculator's input as the keys and values of a link: input names as they are, dots for what lies inside
 * (`invoices.1.month`). Values equal to their field's default are left out.
 */
export function toQuery(fields: Fields, input: Readonly<Record<string, unknown>>): readonly Pair[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = input[name];
    if (value === undefined || ('default' in field && field.default === value)) return [];
    return pairs(field, name, value);
  });
}
// toQuery(fields, { requestedOn: '2026-08-05', channel: 'email' }) // => [['requestedOn', '2026-08-05']]

function pairs(field: Field, name: string, value: unknown): readonly Pair[] {
  switch (field.type) {
    case 'list': {
      const items = value as readonly Readonly<Record<string, unknown>>[];
      if (items.length === 0) return [[name, '']];
      return items.flatMap((item, index) =>
        toQuery(field.fields, item).map(([key, text]): Pair => [`${name}.${index + 1}.${key}`, text]),
      );
    }
    case 'decisions': {
      const decided = Object.entries(value as Readonly<Record<string, string>>);
      return decided.length === 0 ? [[name, '']] : decided.map(([key, text]): Pair => [`${name}.${key}`, text]);
    }
    case 'choices':
      return [[name, (value as readonly string[]).join(',')]];
    case 'money':
      return [[name, `${writeAmount(value as Money)}-${(value as Money).currency}`]];
    default:
      return [[name, value === null ? 'never' : String(value)]];
  }
}
