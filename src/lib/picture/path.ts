import type { Field } from '../input/fields.ts';

/** A step of a procedure and how it stands. */
export interface PathStep {
  readonly id: string;
  readonly state: 'done' | 'now' | 'ahead';
}

/** The steps that a field of choices offers, each done, possible now, or still ahead. */
export function pathOf(field: Field | undefined, done: unknown, current: unknown): readonly PathStep[] {
  if (field?.type !== 'choices') return [];
  const includes = (list: unknown, id: string) => Array.isArray(list) && list.includes(id);
  return field.options.map((id) => ({
    id,
    state: includes(done, id) ? 'done' : includes(current, id) ? 'now' : 'ahead',
  }));
}
