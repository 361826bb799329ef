interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  onChoose(option: T): void;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ name, label, hint, options, names, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="field" aria-describedby={hint && `${name}-hint`}>
      <legend class="label">{label}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class="few">
        {options.map((option) => (
          <label class="choice" key={option}>
            <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
            <span>{names[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
