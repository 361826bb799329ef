import type { Field } from '../../lib/input/fields.ts';
import { optionName } from './display.ts';
import type { Controlled } from './Fields.tsx';

/** Some of a set, each with a box to tick. */
export function ChoicesControl({ control, context, name, field, draft, onDraft }: Controlled<Field>) {
  if (field.type !== 'choices') return null;
  const chosen = draft as readonly string[];
  const toggled = (option: string) =>
    field.options.filter((other) => (other === option ? !chosen.includes(option) : chosen.includes(other)));
  return field.options.map((option, index) => (
    <label class="choice" key={option}>
      <input
        type="checkbox"
        id={index === 0 ? control.id : undefined}
        checked={chosen.includes(option)}
        onChange={() => onDraft(toggled(option))}
      />
      <span>{optionName(name, field, option, context.speech, context.provider)}</span>
    </label>
  ));
}
