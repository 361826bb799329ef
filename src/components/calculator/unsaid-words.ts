import type { Calculator } from '../../lib/engine/calculator.ts';
import type { Field } from '../../lib/input/fields.ts';
import type { CalculatorSource } from '../../lib/policy/policy.ts';
import type { PlainWords } from './island-words.ts';

type Said = (calculator: Calculator, fields: readonly Field[]) => boolean;

const has =
  (...kinds: readonly Field['type'][]): Said =>
  (_, fields) =>
    fields.some(({ type }) => kinds.includes(type));
const folds: Said = ({ rarely = [] }) => rarely.length > 0;

/** When the words are said that not every form and answer says. */
const SAID: Readonly<Partial<Record<keyof PlainWords, Said>>> = {
  day: has('date', 'date-time'),
  month: has('date', 'month', 'date-time'),
  year: has('date', 'month', 'date-time'),
  time: has('date-time'),
  today: has('date'),
  thisMonth: has('month'),
  now: has('date-time'),
  never: (_, fields) => fields.some((field) => 'nullable' in field && field.nullable),
  amount: has('money'),
  currency: has('money'),
  add: has('list'),
  change: folds,
  fill: folds,
  dates: ({ picture }) => picture === undefined || ['timeline', 'strip'].includes(picture.kind),
  due: ({ picture }) => picture?.kind === 'strip',
};

/** The words that nothing of a provider's calculator says. */
export function unsaidWords(calculator: Calculator, { provider, versions }: CalculatorSource): ReadonlySet<string> {
  const fields = versions.flatMap(({ parameters }) => Object.values(calculator.fields(parameters, provider)));
  const all = fields.flatMap((field) => (field.type === 'list' ? [field, ...Object.values(field.fields)] : [field]));
  const unsaid = Object.entries(SAID).filter(([, isSaid]) => !isSaid(calculator, all));
  return new Set(unsaid.map(([word]) => word));
}
