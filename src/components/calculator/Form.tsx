import type { Input } from '../../lib/engine/calculator.ts';
import type { Draft, Drafts } from '../../lib/form/draft.ts';
import type { Field, Fields } from '../../lib/input/fields.ts';
import type { Problem } from '../../lib/outcome/outcome.ts';
import { FieldView, type FormContext } from './Fields.tsx';

interface FormProps {
  readonly context: FormContext;
  readonly fields: Fields;
  readonly drafts: Drafts;
  readonly alternatives: readonly string[];
  readonly asked: string | undefined;
  readonly rarely: readonly string[];
  /** The input that the answer shown is for. */
  readonly input: Input;
  /** Problems to sum up, after an attempt to submit. */
  readonly summary: readonly Problem[];
  onDraft(name: string, draft: Draft): void;
  onAsk(name: string): void;
  onLeave(path: string): void;
  onSubmit(): void;
}

/** The questions of a calculator, made from its fields. */
export function Form(props: FormProps) {
  const { context, fields, drafts, alternatives, asked, rarely, summary } = props;
  const { own } = context.speech;
  const { mistakes, Rare } = context.parts;
  const shown = Object.keys(fields).filter(
    (name) => (!alternatives.includes(name) || name === asked) && leavesAChoice(fields[name]),
  );
  const view = (name: string) => {
    const field = fields[name];
    if (!field) return null;
    const onDraft = (draft: Draft) => props.onDraft(name, draft);
    return <FieldView key={name} name={name} path={name} draft={drafts[name] ?? ''} {...{ context, field, onDraft }} />;
  };
  if (shown.length === 0) return null;
  const folded = shown.filter((name) => rarely.includes(name));
  return (
    <form
      class="ask"
      noValidate
      aria-label={`${own.form}: ${context.speech.words.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
      onFocusOut={(event) => leave(event, props.onLeave)}
    >
      {mistakes && summary.length > 0 && <mistakes.Summary uid={context.uid} problems={summary} own={own} />}
      {alternatives.length > 0 && <Alternatives {...props} />}
      {shown.filter((name) => !rarely.includes(name)).map(view)}
      {Rare && (
        <Rare names={folded} input={props.input} {...{ context, fields }}>
          {folded.map(view)}
        </Rare>
      )}
      <button type="submit" class="visually-hidden">
        {own.show}
      </button>
    </form>
  );
}

/** A field with a single option, or with no decision to take, has nothing to ask. */
function leavesAChoice(field: Field | undefined): boolean {
  if (field?.type === 'choice') return field.options.length > 1;
  return field?.type !== 'decisions' || Object.keys(field.questions).length > 0;
}

/** Tells which field has been left; going from one part of a field to another is not leaving it. */
function leave(event: FocusEvent, onLeave: (path: string) => void): void {
  const field = (event.target as Element).closest('[data-field]');
  const path = field?.getAttribute('data-field');
  if (path && !field?.contains(event.relatedTarget as Node | null)) onLeave(path);
}

function Alternatives({ context, alternatives, asked, onAsk }: FormProps) {
  const words = context.speech.words.alternatives;
  return (
    <fieldset class="field segmented">
      <legend class="label">{words?.label}</legend>
      <div>
        {alternatives.map((name) => (
          <label key={name}>
            <input type="radio" name={`${context.uid}-asked`} checked={asked === name} onChange={() => onAsk(name)} />
            <span>{words?.options[name] ?? context.speech.words.fields[name]?.label ?? name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
