import { type Draft, draftsOf } from '../../lib/form/draft.ts';
import { FieldView, type FormContext } from '../calculator/Fields.tsx';
import type { BuilderCalculator } from './builder-data.ts';
import type { Choosing } from './choosing.ts';
import type { BuilderWords } from './words.ts';

interface OpeningProps {
  readonly calculator: BuilderCalculator;
  readonly chosen: Choosing;
  readonly words: BuilderWords;
  readonly context: FormContext;
  onDraft(name: string, draft: Draft): void;
  onClear(): void;
}

/** The fields of the calculator, to be filled in beforehand; those left alone stay out of the code. */
export function Opening({ calculator, chosen, words, context, onDraft, onClear }: OpeningProps) {
  const untouched = draftsOf(calculator.fields, {});
  const given = Object.keys(chosen.drafts).length > 0;
  return (
    <details class="group opening" open={given || undefined}>
      <summary>{words.opens}</summary>
      <p class="hint">{words.opensHint}</p>
      {Object.entries(calculator.fields).map(([name, field]) => (
        <FieldView
          key={`${calculator.id} ${name}`}
          name={name}
          path={name}
          draft={chosen.drafts[name] ?? untouched[name] ?? ''}
          onDraft={(draft) => onDraft(name, draft)}
          {...{ context, field }}
        />
      ))}
      {given && (
        <button
          type="button"
          class="text"
          onClick={(event) => {
            // The button goes with what it clears; the summary stays.
            event.currentTarget.closest('details')?.querySelector('summary')?.focus();
            onClear();
          }}
        >
          {words.clear}
        </button>
      )}
    </details>
  );
}
