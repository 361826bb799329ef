import type { Input } from '../../lib/engine/calculator.ts';
import type { Fields } from '../../lib/input/fields.ts';
import type { Provider } from '../../lib/policy/policy.ts';
import { inputText, type Speech } from './display.ts';

/** The folded fields that say something, in one line: each by its option, or by its question and the answer to it. */
export function foldedLine(
  names: readonly string[],
  fields: Fields,
  input: Input,
  speech: Speech,
  provider: Provider,
): string {
  const { words, format } = speech;
  const parts = names.flatMap((name) => {
    const [field, value] = [fields[name], input[name]];
    if (!field || value === undefined || value === false) return [];
    const said = inputText(name, field, value, speech, provider);
    const label = field.ask?.[format.locale] ?? words.fields[name]?.label ?? name;
    if (field.type === 'choice') return [said];
    return [field.type === 'boolean' ? label : `${label}${label.endsWith('?') ? '' : ':'} ${said}`];
  });
  return parts.join(' · ');
}
