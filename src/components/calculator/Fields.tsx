import type { Draft } from '../../lib/form/draft.ts';
import type { DateField, Field, IntegerField } from '../../lib/input/fields.ts';
import type { Provider } from '../../lib/policy/policy.ts';
import { controlId } from './control-id.ts';
import { controlKind } from './control-kind.ts';
import { DateParts } from './DateParts.tsx';
import type { Speech } from './display.ts';
import type { Parts } from './parts.ts';

/** What every field of one form shares. */
export interface FormContext {
  readonly uid: string;
  readonly speech: Speech;
  readonly provider: Provider;
  /** The present moment, `YYYY-MM-DDTHH:mm`. */
  readonly now: () => string;
  readonly parts: Parts;
  /** Texts of the problems to be shown, by path. */
  readonly problems: Readonly<Record<string, string>>;
}

export interface FieldProps<F = Field> {
  readonly context: FormContext;
  /** Name in the words, `invoices.month` inside a list. */
  readonly name: string;
  /** Name in problems and ids, `invoices[0].month` inside a list. */
  readonly path: string;
  readonly field: F;
  readonly draft: Draft;
  onDraft(draft: Draft): void;
}

/** One field of the form: its question, its controls, and what is wrong with it. */
export function FieldView(props: FieldProps) {
  const { context, name, path, field } = props;
  const { words, format } = context.speech;
  const { Problem } = context.parts;
  const id = controlId(context.uid, path);
  const label = field.ask?.[format.locale] ?? words.fields[name]?.label ?? name;
  const hint = words.fields[name]?.hint;
  const problem = context.problems[path];
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  const said = (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && Problem && <Problem id={`${id}-problem`} text={problem} />}
    </>
  );
  const control = { id, 'aria-describedby': describedBy, 'aria-invalid': problem ? (true as const) : undefined };
  if (field.type === 'boolean')
    return (
      <div class="field" data-field={path}>
        <label class="choice">
          <input
            type="checkbox"
            {...control}
            checked={props.draft === true}
            onChange={(event) => props.onDraft(event.currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
        {said}
      </div>
    );
  const kind = controlKind(field);
  if (field.type === 'integer' || kind === 'select')
    return (
      <div class="field" data-field={path}>
        <label class="label" for={id}>
          {label}
        </label>
        {said}
        <Controls {...props} control={control} />
      </div>
    );
  return (
    <fieldset class="field" data-field={path} aria-describedby={describedBy}>
      <legend class="label">{label}</legend>
      {said}
      <Controls {...props} control={control} />
    </fieldset>
  );
}

interface Control {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export type Controlled<F> = FieldProps<F> & { readonly control: Control };

function Controls({ field, ...props }: Controlled<Field>) {
  switch (field.type) {
    case 'integer':
      return <IntegerInput {...props} field={field} />;
    case 'date':
    case 'month':
    case 'date-time':
      return <DateParts {...props} {...dateProps(props, field)} />;
    default: {
      const Control = props.context.parts.controls?.[controlKind(field)];
      return Control ? <Control {...props} field={field} /> : null;
    }
  }
}

function dateProps({ context, draft }: Pick<FieldProps, 'context' | 'draft'>, field: DateField) {
  const { own } = context.speech;
  return {
    type: field.type,
    nullable: field.nullable ?? false,
    draft,
    own,
    now: context.now,
    Never: context.parts.Never,
  };
}

function IntegerInput({ control, draft, onDraft }: Controlled<IntegerField>) {
  return (
    <input
      type="text"
      class="short"
      inputMode="numeric"
      autocomplete="off"
      {...control}
      value={String(draft)}
      onInput={(event) => onDraft(event.currentTarget.value)}
    />
  );
}
