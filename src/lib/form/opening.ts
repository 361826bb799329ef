import type { Calculator, Input } from '../engine/calculator.ts';
import type { Field, Fields } from '../input/fields.ts';

/**
 * The input a form opens with, so that an answer is there at once: the present moment where a date has to be given,
 * the first option where one has to be chosen. `now` is `YYYY-MM-DDTHH:mm` on the provider's clock.
 */
export function openingInput(calculator: Calculator, fields: Fields, now: string): Input {
  const [first] = calculator.alternatives ?? [];
  const needed = ([name, field]: [string, Field]) => field.required || name === first || name === 'asOf';
  const given = Object.entries(fields)
    .filter(needed)
    .map(([name, field]) => [name, firstValue(field, now)]);
  return { ...Object.fromEntries(given), ...calculator.opening?.(now, fields) };
}

function firstValue(field: Field, now: string): unknown {
  if ('default' in field && field.default !== undefined) return field.default;
  switch (field.type) {
    case 'date':
      return now.slice(0, 10);
    case 'month':
      return now.slice(0, 7);
    case 'date-time':
      return now;
    case 'integer':
      return field.minimum;
    case 'choice':
      return field.options[0];
    case 'boolean':
      return false;
    case 'list':
    case 'choices':
      return [];
    default:
      return undefined;
  }
}
