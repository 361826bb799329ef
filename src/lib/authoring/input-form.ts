import type { Field, Fields } from '../input/fields.ts';

/**
 * How an example writes a field's value, in YAML.
 *
 * inputForm({ type: 'list', maximum: 12, fields: { month: { type: 'month' } } }) // => '[{ month: 2026-01 }]'
 */
export function inputForm(field: Field): string {
  switch (field.type) {
    case 'date':
      return 'a day such as 2026-08-05';
    case 'month':
      return 'a month such as 2026-08';
    case 'date-time':
      return 'a day and time such as 2026-08-05T10:00';
    case 'integer':
      return `a whole number from ${field.minimum} to ${field.maximum}`;
    case 'choice':
      return `one of ${field.options.join(', ')}`;
    case 'boolean':
      return 'true or false';
    case 'money':
      return 'an amount such as { amount: 100, currency: USD }';
    case 'list':
      return `a list such as [{ ${recordForm(field.fields)} }]`;
    case 'choices':
      return `a list of some of ${field.options.join(', ')}, such as [${field.options[0] ?? ''}]`;
    case 'decisions': {
      const [[question = '', [option = ''] = []] = []] = Object.entries(field.questions);
      return `a map such as { ${question}: ${option} }`;
    }
  }
}

/** The fields that a record of a list has to have, or else its first. */
function recordForm(fields: Fields): string {
  const entries = Object.entries(fields);
  const required = entries.filter(([, { required }]) => required);
  return (required.length > 0 ? required : entries.slice(0, 1))
    .map(([name, field]) => `${name}: ${inputForm(field).replace(/^.*such as /, '')}`)
    .join(', ');
}
