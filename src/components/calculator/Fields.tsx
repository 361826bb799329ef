import type { Draft, Drafts } from '../../lib/form/draft.ts';
import { draftsOf } from '../../lib/form/draft.ts';
import { currencies, currencyOf } from '../../lib/input/amount.ts';
import type {
  ChoiceField,
  ChoicesField,
  DateField,
  DecisionsField,
  Field,
  IntegerField,
  ListField,
} from '../../lib/input/fields.ts';
import type { Provider } from '../../lib/policy/policy.ts';
import { DateParts } from './DateParts.tsx';
import { optionName, type Speech } from './display.ts';

/** What every field of one form shares. */
export interface FormContext {
  readonly uid: string;
  readonly speech: Speech;
  readonly provider: Provider;
  /** The present moment, `YYYY-MM-DDTHH:mm`. */
  readonly now: () => string;
  /** Texts of the problems to be shown, by path. */
  readonly problems: Readonly<Record<string, string>>;
}

interface FieldProps<F = Field> {
  readonly context: FormContext;
  /** Name in the words, `invoices.month` inside a list. */
  readonly name: string;
  /** Name in problems and ids, `invoices[0].month` inside a list. */
  readonly path: string;
  readonly field: F;
  readonly draft: Draft;
  onDraft(draft: Draft): void;
}

/** The id of a field's first control, where an error summary leads. */
export function controlId(uid: string, path: string): string {
  return `${uid}-${path.replace(/[^\w-]/g, '-')}`;
}

/** One field of the form: its question, its controls, and what is wrong with it. */
export function FieldView(props: FieldProps) {
  const { context, name, path, field } = props;
  const { words, format } = context.speech;
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
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
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
  if (field.type === 'integer' || (field.type === 'choice' && field.options.length > 4))
    return (
      <div class="field" data-field={path}>
        <label class="label" for={id}>
          {label}
        </label>
        {said}
        {field.type === 'integer' ? (
          <IntegerInput {...props} field={field} control={control} />
        ) : (
          <Select {...props} field={field} control={control} />
        )}
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

type Controlled<F> = FieldProps<F> & { readonly control: Control };

function Controls({ field, ...props }: Controlled<Field>) {
  switch (field.type) {
    case 'choice':
      return <Radios {...props} field={field} />;
    case 'choices':
      return <Checkboxes {...props} field={field} />;
    case 'decisions':
      return <Decisions {...props} field={field} />;
    case 'list':
      return <Rows {...props} field={field} />;
    case 'money':
      return <MoneyInput {...props} field={field} />;
    case 'integer':
    case 'boolean':
      return null;
    default:
      return <DateParts {...props} {...dateProps(props, field)} />;
  }
}

function dateProps({ context, draft }: Pick<FieldProps, 'context' | 'draft'>, field: DateField) {
  const { own } = context.speech;
  return { type: field.type, nullable: field.nullable ?? false, draft, own, now: context.now };
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

function Select({ control, context, name, field, draft, onDraft }: Controlled<ChoiceField>) {
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

function Radios({ control, context, name, path, field, draft, onDraft }: Controlled<ChoiceField>) {
  return field.options.map((option, index) => (
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
  ));
}

function Checkboxes({ control, context, name, field, draft, onDraft }: Controlled<ChoicesField>) {
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

function Decisions({ control, context, name, path, field, draft, onDraft }: Controlled<DecisionsField>) {
  const decided = draft as Readonly<Record<string, string>>;
  const called = (option: string) => optionName(name, field, option, context.speech, context.provider);
  return Object.entries(field.questions).map(([question, options], index) => (
    <fieldset key={question} class="question">
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

function Rows({ control, context, name, path, field, draft, onDraft }: Controlled<ListField>) {
  const rows = draft as readonly Drafts[];
  const { own } = context.speech;
  const changed = (at: number, key: string, value: Draft) =>
    rows.map((row, index) => (index === at ? { ...row, [key]: value } : row));
  return (
    <>
      {rows.map((row, at) => (
        <div class="row" key={at}>
          {Object.entries(field.fields).map(([key, inner]) => (
            <FieldView
              key={key}
              context={context}
              name={`${name}.${key}`}
              path={`${path}[${at}].${key}`}
              field={inner}
              draft={row[key] ?? ''}
              onDraft={(value) => onDraft(changed(at, key, value))}
            />
          ))}
          <button type="button" class="text" onClick={() => onDraft(rows.filter((_, index) => index !== at))}>
            {own.remove(at + 1)}
          </button>
        </div>
      ))}
      {rows.length < field.maximum && (
        <button
          type="button"
          class="text"
          id={control.id}
          onClick={() => onDraft([...rows, draftsOf(field.fields, {})])}
        >
          {own.add}
        </button>
      )}
    </>
  );
}

function MoneyInput({ control, context, draft, onDraft }: Controlled<Field>) {
  const { own } = context.speech;
  const [amount = '', currency = ''] = String(draft).split(' ');
  const chosen = currency || currencyOf(context.provider.region);
  return (
    <div class="parts">
      <label>
        <span>{own.amount}</span>
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          {...control}
          value={amount}
          onInput={(event) => onDraft(`${event.currentTarget.value.replaceAll(' ', '')} ${chosen}`)}
        />
      </label>
      <label>
        <span>{own.currency}</span>
        <select value={chosen} onChange={(event) => onDraft(`${amount} ${event.currentTarget.value}`)}>
          {currencies.map((code) => (
            <option key={code} selected={code === chosen}>
              {code}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
