import type { ComponentChildren } from 'preact';
import type { Input } from '../../lib/engine/calculator.ts';
import type { Fields } from '../../lib/input/fields.ts';
import type { Provider } from '../../lib/policy/policy.ts';
import { inputText, type Speech } from './display.ts';
import type { FormContext } from './Fields.tsx';

interface RareProps {
  readonly names: readonly string[];
  readonly context: FormContext;
  readonly fields: Fields;
  readonly input: Input;
  readonly children: ComponentChildren;
}

/** The fields most people leave as they are, folded under what they say now. */
export function Rare({ names, context, fields, input, children }: RareProps) {
  if (names.length === 0) return null;
  const { speech, provider, problems } = context;
  const { own, words } = speech;
  const line = foldedLine(names, fields, input, speech, provider);
  return (
    <details class="folded rare" open={names.some((name) => problems[name]) || undefined}>
      <summary>
        {line || names.map((name) => words.fields[name]?.label).join(' ')}{' '}
        <span class="link">{line ? own.change : own.fill}</span>
      </summary>
      {children}
    </details>
  );
}

/** The folded fields that say something, in one line: each by its option, or by its question and the answer to it. */
function foldedLine(
  names: readonly string[],
  fields: Fields,
  input: Input,
  speech: Speech,
  provider: Provider,
): string {
  const { words, format } = speech;
  const parts = names.flatMap((name) => {
    const [field, value] = [fields[name], input[name]];
    if (!field || value === undefined || (value === false && !('default' in field && field.default))) return [];
    const said = inputText(name, field, value, speech, provider);
    const label = field.ask?.[format.locale] ?? words.fields[name]?.label ?? name;
    if (field.type === 'choice') return [said];
    return [`${label}${label.endsWith('?') ? '' : ':'} ${said}`];
  });
  return parts.join(' · ');
}
