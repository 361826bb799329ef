import type { Field } from '../../lib/input/fields.ts';
import { optionName } from './display.ts';
import type { Controlled } from './Fields.tsx';

/** One of a few, all of them in sight. */
export function ChoiceControl({ control, context, name, path, field, draft, onDraft }: Controlled<Field>) {
  if (field.type !== 'choice') return null;
  return (
    <>
      {field.options.map((option, index) => (
        <label class="choice" key={option}>
          <input
            type="radio"
            name={`${context.uid}-${path}`}
            id={index === 0 ? control.id : undefined}
            value={option}
            checked={draft === option}
            onChange={() => onDraft(option)}
          />
          <span>{optionName(name, field, option, context.speech, context.provider)}</span>
        </label>
      ))}
    </>
  );
}
