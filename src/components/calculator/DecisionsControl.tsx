import type { Field } from '../../lib/input/fields.ts';
import { optionName } from './display.ts';
import type { Controlled } from './Fields.tsx';

/** Several questions, each with one of its answers. */
export function DecisionsControl({ control, context, name, path, field, draft, onDraft }: Controlled<Field>) {
  if (field.type !== 'decisions') return null;
  const decided = draft as Readonly<Record<string, string>>;
  const called = (option: string) => optionName(name, field, option, context.speech, context.provider);
  return Object.entries(field.questions).map(([question, options], index) => (
    <fieldset key={question} class="decision">
      <legend>{called(question)}</legend>
      {options.map((option, place) => (
        <label class="choice" key={option}>
          <input
            type="radio"
            name={`${context.uid}-${path}-${question}`}
            id={index + place === 0 ? control.id : undefined}
            checked={decided[question] === option}
            onChange={() => onDraft({ ...decided, [question]: option })}
          />
          <span>{called(`${question}.${option}`)}</span>
        </label>
      ))}
    </fieldset>
  ));
}
