import type { Draft, Drafts } from '../../lib/form/draft.ts';
import { draftsOf } from '../../lib/form/draft.ts';
import type { Field } from '../../lib/input/fields.ts';
import { type Controlled, FieldView } from './Fields.tsx';

/** Records one under the other, each with fields of its own. */
export function ListControl({ control, context, name, path, field, draft, onDraft }: Controlled<Field>) {
  if (field.type !== 'list') return null;
  const rows = draft as readonly Drafts[];
  const { own, words } = context.speech;
  const named = (at: number) => `${words.fields[name]?.item ?? ''} ${at + 1}`;
  const changed = (at: number, key: string, value: Draft) =>
    rows.map((row, index) => (index === at ? { ...row, [key]: value } : row));
  return (
    <>
      {rows.map((row, at) => (
        <fieldset class="row" key={at}>
          <legend class="visually-hidden">{named(at)}</legend>
          <div class="item">
            <b aria-hidden="true">{named(at)}</b>
            <button
              type="button"
              class="text"
              aria-label={own.remove(named(at))}
              onClick={() => onDraft(rows.filter((_, index) => index !== at))}
            >
              {own.remove('')}
            </button>
          </div>
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
        </fieldset>
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
