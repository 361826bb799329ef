import { writeAmount } from '../input/amount.ts';
import { isMoney } from '../input/money.ts';
import type { Outcome } from '../outcome/outcome.ts';

/** What a row gives: its cells by column, and what is wrong with it, if anything. */
export interface RowResult {
  readonly cells: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

/** Columns that come first and last, whatever the calculator. */
const LEADING = ['status', 'answer', 'sentence'];
const TRAILING = ['problems'];

/** An outcome as cells: its status, answer and sentence, each fact by name, and the prudent dates as `prudent.<fact>`. */
export function resultOf({ status, answer, steps, facts, prudent, undetermined, problems }: Outcome): RowResult {
  const sentence = steps.at(-1)?.text ?? undetermined[0]?.text ?? '';
  const texts = problems.map(({ field, text }) => (field ? `${field}: ${text}` : text));
  const named = Object.entries(facts).map(([name, value]) => [name, cellText(value)]);
  const safe = Object.entries(prudent)
    .filter(([name, value]) => facts[name] !== value)
    .map(([name, value]) => [`prudent.${name}`, value]);
  return {
    cells: {
      status,
      answer: answer ?? '',
      sentence,
      ...(status === 'invalid' ? {} : Object.fromEntries([...named, ...safe])),
      problems: texts.join(' '),
    },
    problems: texts,
  };
}

/** A row that could not even be read. */
export function faultyRow(problem: string): RowResult {
  return { cells: { status: 'invalid', answer: '', sentence: '', problems: problem }, problems: [problem] };
}

/** The columns that some row fills, in order: status, answer and sentence, then the facts, then the problems. */
export function resultColumns(results: Iterable<RowResult>): readonly string[] {
  const filled = new Set<string>();
  for (const { cells } of results) for (const [name, text] of Object.entries(cells)) if (text !== '') filled.add(name);
  const fixed = new Set([...LEADING, ...TRAILING]);
  return [...LEADING, ...[...filled].filter((name) => !fixed.has(name)).sort(factsFirst), ...TRAILING];
}

/** Facts keep their order, prudent dates follow them. */
function factsFirst(a: string, b: string): number {
  return Number(a.startsWith('prudent.')) - Number(b.startsWith('prudent.'));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (isMoney(value)) return `${writeAmount(value)} ${value.currency}`;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
