import { matchColumns, rowInput } from '../../lib/bulk/columns.ts';
import { faultyRow, type RowResult, resultColumns, resultOf } from '../../lib/bulk/results.ts';
import { describeCalculator } from '../../lib/catalog/directory.ts';
import { calculate } from '../../lib/index.ts';
import type { Locale } from '../../lib/language/locale.ts';
import type { Table, TableRow } from './csv.ts';

/** What is asked of every row. */
export interface Question {
  readonly provider: string;
  readonly calculator: string;
  readonly locale: Locale;
}

/** Sentences for rows that cannot be read. */
export interface RowFaults {
  readonly torn: string;
  wide(found: number, expected: number): string;
}

export interface Progress {
  readonly signal: AbortSignal;
  report(done: number, total: number): void;
}

/** Longest stretch of work between two chances for the page to answer, in milliseconds. */
const SLICE = 12;

/** Answers each row, in slices short enough that the page stays alive. Null when it was stopped. */
export async function answerRows(
  table: Table,
  question: Question,
  faults: RowFaults,
  { signal, report }: Progress,
): Promise<readonly RowResult[] | null> {
  const answerRow = answerer(table, question, faults);
  const results: RowResult[] = [];
  let pause = performance.now() + SLICE;
  for (const row of table.rows) {
    results.push(answerRow(row));
    if (performance.now() < pause) continue;
    report(results.length, table.rows.length);
    await new Promise((resume) => setTimeout(resume));
    if (signal.aborted) return null;
    pause = performance.now() + SLICE;
  }
  report(results.length, table.rows.length);
  return results;
}

function answerer({ headers }: Table, { provider, calculator, locale }: Question, faults: RowFaults) {
  const columns = matchColumns(fieldsOf(provider, calculator), headers);
  return ({ cells, torn }: TableRow): RowResult => {
    if (torn) return faultyRow(faults.torn);
    if (cells.slice(headers.length).some((cell) => cell.trim() !== '')) {
      return faultyRow(faults.wide(cells.length, headers.length));
    }
    return resultOf(calculate(provider, calculator, rowInput(columns, cells), { locale }));
  };
}

/** The inputs of a provider's calculator, by name. */
export function fieldsOf(provider: string, calculator: string) {
  const inputs = describeCalculator(provider, calculator)?.inputs ?? [];
  return Object.fromEntries(inputs.map((input) => [input.name, input]));
}

/** The table with its results: every row as it came, as wide as the widest, and then what it gives. */
export function joinResults({ headers, rows }: Table, results: readonly RowResult[]): readonly (readonly string[])[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), headers.length);
  const wide = (cells: readonly string[]) => [...cells, ...Array<string>(width - cells.length).fill('')];
  const columns = resultColumns(results);
  const answers = results.map(({ cells }) => columns.map((name) => cells[name] ?? ''));
  return [
    [...wide(headers), ...columns],
    ...rows.map(({ cells }, index) => [...wide(cells), ...(answers[index] ?? [])]),
  ];
}
