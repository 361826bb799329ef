import type { Field } from '../../lib/input/fields.ts';
import { optionName } from './display.ts';
import type { Controlled } from './Fields.tsx';

/** One of many, from a list that opens. */
export function SelectControl({ control, context, name, field, draft, onDraft }: Controlled<Field>) {
  if (field.type !== 'choice') return null;
  return (
    <select {...control} value={String(draft)} onChange={(event) => onDraft(event.currentTarget.value)}>
      {!field.required && field.default === undefined && <option value="" />}
      {field.options.map((option) => (
        <option key={option} value={option} selected={draft === option}>
          {optionName(name, field, option, context.speech, context.provider)}
        </option>
      ))}
    </select>
  );
}
