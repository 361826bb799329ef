import type { Field } from '../../lib/input/fields.ts';

/** What a field is filled in with: its own kind, but that a choice of many is a list to open. */
export type ControlKind = Field['type'] | 'select';

const MOST_AT_A_GLANCE = 4;

export function controlKind(field: Field): ControlKind {
  return field.type === 'choice' && field.options.length > MOST_AT_A_GLANCE ? 'select' : field.type;
}
