import { isCivilDate } from '../../lib/calendar/civil-date.ts';
import { isDateTime } from '../../lib/calendar/date-time.ts';
import { isMonth } from '../../lib/calendar/month.ts';
import type { Words } from '../../lib/engine/calculator.ts';
import type { Field } from '../../lib/input/fields.ts';
import { isMoney } from '../../lib/input/money.ts';
import type { Format } from '../../lib/language/format.ts';
import type { Outcome } from '../../lib/outcome/outcome.ts';
import type { Provider } from '../../lib/policy/policy.ts';
import type { IslandWords } from './island-words.ts';

/** What is needed to put values into words. */
export interface Speech {
  readonly words: Words;
  readonly own: IslandWords;
  readonly format: Format;
}

/** The answer as a lead and the part to stress; the first thing the text does not say when there is no answer. */
export function headline(outcome: Outcome, { words, format }: Speech): readonly [string, string] {
  const last = outcome.steps.at(-1);
  const saying = last && words.phrases[last.key]?.(last.values, format);
  if (Array.isArray(saying)) return [String(saying[0]), String(saying[1])];
  return [last?.text ?? outcome.undetermined[0]?.text ?? '', ''];
}

/** A fact's value in words; undefined for one that only the rules' own sentences can say. */
export function factText(name: string, value: unknown, { words, own, format }: Speech): string | undefined {
  if (value === null || value === undefined) return undefined;
  const named = words.values?.[name];
  if (Array.isArray(value)) {
    const texts = value.map((item) => named?.[String(item)]);
    return texts.length > 0 && texts.every((text) => text !== undefined) ? format.list(texts) : undefined;
  }
  if (isCivilDate(value)) return format.date(value);
  if (isMonth(value)) return format.month(value);
  if (isDateTime(value)) return format.dateTime(value);
  if (isMoney(value)) return format.money(value);
  if (typeof value === 'boolean') return value ? own.yes : own.no;
  return typeof value === 'number' ? String(value) : named?.[String(value)];
}

/** What an option is called: by the policy, by the calculator, or, for a country, by the provider. */
export function optionName(
  name: string,
  field: Field,
  option: string,
  { words, format: { locale } }: Pick<Speech, 'words' | 'format'>,
  provider: Provider,
): string {
  const policys = ('names' in field && field.names) || {};
  return (
    policys[option]?.[locale] ??
    words.fields[name]?.options?.[option] ??
    provider.countries?.[option]?.name[locale] ??
    option
  );
}

/** A value of the input in words, lists and decisions joined. */
export function inputText(name: string, field: Field, value: unknown, speech: Speech, provider: Provider): string {
  const { own, format } = speech;
  const option = (id: unknown) => optionName(name, field, String(id), speech, provider);
  if (value === null) return own.never;
  if (field.type === 'choice') return option(value);
  if (field.type === 'choices') return format.list((value as readonly string[]).map(option));
  if (field.type === 'decisions')
    return Object.entries(value as Readonly<Record<string, string>>)
      .map(([question, chosen]) => `${option(question)}: ${option(`${question}.${chosen}`)}`)
      .join('; ');
  if (field.type === 'list')
    return (value as readonly Readonly<Record<string, unknown>>[])
      .map((item) => Object.values(item).map((one) => factText(name, one, speech)))
      .map((texts) => texts.join(' – '))
      .join('; ');
  return factText(name, value, speech) ?? String(value);
}
