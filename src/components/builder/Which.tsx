import { locales } from '../../lib/language/locale.ts';
import type { BuilderData } from './builder-data.ts';
import { Choice } from './Choice.tsx';
import type { Choosing } from './choosing.ts';
import type { BuilderWords } from './words.ts';

interface WhichProps {
  readonly data: BuilderData;
  readonly chosen: Choosing;
  readonly words: BuilderWords;
  choose(change: Partial<Choosing>): void;
  chooseCalculator(provider: string, id: string): void;
}

/** Whose calculator, which one, and in what language. */
export function Which({ data, chosen, words, choose, chooseCalculator }: WhichProps) {
  const own = data.providers.find(({ provider }) => provider.id === chosen.provider)?.calculators ?? [];
  return (
    <fieldset class="group">
      <legend>{words.choose}</legend>
      <Select
        id="provider"
        label={words.provider}
        chosen={chosen.provider}
        options={data.providers.map(({ provider }) => [provider.id, provider.name])}
        onChoose={(provider) => chooseCalculator(provider, chosen.calculator)}
      />
      <Select
        id="calculator"
        label={words.calculator}
        chosen={chosen.calculator}
        options={own.map(({ id, question }) => [id, question[data.locale]])}
        onChoose={(id) => chooseCalculator(chosen.provider, id)}
      />
      <Choice
        name="lang"
        label={words.language}
        options={locales}
        names={words.languages}
        chosen={chosen.lang}
        onChoose={(lang) => choose({ lang })}
      />
    </fieldset>
  );
}

interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  onChoose(value: string): void;
}

function Select({ id, label, chosen, options, onChoose }: SelectProps) {
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([value, name]) => (
          <option key={value} value={value} selected={value === chosen}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
