import { isCivilDate } from '../../lib/calendar/civil-date.ts';
import { isDateTime } from '../../lib/calendar/date-time.ts';
import { isMonth } from '../../lib/calendar/month.ts';
import type { Words } from '../../lib/engine/calculator.ts';
import type { Field } from '../../lib/input/fields.ts';
import { isMoney } from '../../lib/input/money.ts';
import type { Format } from '../../lib/language/format.ts';
import type { Provider } from '../../lib/policy/policy.ts';
import type { IslandWords } from './island-words.ts';

/** What is needed to put values into words. */
export interface Speech {
  readonly words: Words;
  readonly own: IslandWords;
  readonly format: Format;
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
