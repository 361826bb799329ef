import type { Draft, Drafts } from '../../lib/form/draft.ts';
import { draftsOf } from '../../lib/form/draft.ts';
import { currencies, currencyOf } from '../../lib/input/amount.ts';
import type { ChoicesField, DecisionsField, Field, ListField } from '../../lib/input/fields.ts';
import { optionName } from './display.ts';
import { type Controlled, FieldView } from './Fields.tsx';

/** Controls that few calculators need, in a chunk of their own: sets, decisions, lists and money. */
export function RareControls({ field, ...props }: Controlled<Field>) {
  switch (field.type) {
    case 'choices':
      return <Checkboxes {...props} field={field} />;
    case 'decisions':
      return <Decisions {...props} field={field} />;
    case 'list':
      return <Rows {...props} field={field} />;
    default:
      return <MoneyInput {...props} field={field} />;
  }
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
