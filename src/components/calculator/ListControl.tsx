import type { Draft, Drafts } from '../../lib/form/draft.ts';
import { draftsOf } from '../../lib/form/draft.ts';
import type { Field } from '../../lib/input/fields.ts';
import { type Controlled, FieldView } from './Fields.tsx';

/** Records one under the other, each with fields of its own. */
export function ListControl({ control, context, name, path, field, draft, onDraft }: Controlled<Field>) {
  if (field.type !== 'list') return null;
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
