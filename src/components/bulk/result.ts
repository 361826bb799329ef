import type { RowResult } from '../../lib/bulk/results.ts';
import { element } from '../search/element.ts';
import type { Table } from './csv.ts';
import type { BulkParts } from './parts.ts';
import { saveAs } from './save.ts';
import type { BulkWords } from './words.ts';

interface Shown {
  readonly table: Table;
  readonly results: readonly RowResult[];
  /** Headers of columns that were not read. */
  readonly kept: readonly string[];
  readonly csv: string;
  readonly name: string;
  readonly words: BulkWords;
  count(count: number): string;
}

const MOST_PROBLEMS = 50;
const MOST_ANSWERS = 10;

/** Shows what came of a table: the file to save, the rows with problems by name, and the first answers. */
export function showResult({ result, status }: BulkParts, shown: Shown): void {
  const { table, results, kept, csv, name, words, count } = shown;
  const bad = results.filter(({ problems }) => problems.length > 0).length;
  const good = results.length - bad;
  const summary = words.done(words.rows(good, count(good)), words.faulty(bad, count(bad)));
  const link = element('a', { class: 'button primary' }, words.download);
  saveAs(link, csv, name);
  const heading = element('h2', { class: 'heading', tabindex: '-1' }, words.result);
  result.replaceChildren(
    heading,
    element('p', { class: 'lead' }, summary),
    element('p', {}, link),
    ...(kept.length > 0 ? [element('p', { class: 'meta' }, words.kept(kept.join(', ')))] : []),
    ...problemList(table, results, shown),
    ...answerTable(table, results, words),
  );
  result.hidden = false;
  status.textContent = summary;
  heading.focus();
}

function problemList({ rows }: Table, results: readonly RowResult[], { words, count }: Shown): readonly HTMLElement[] {
  const bad = results.flatMap(({ problems }, index) => (problems.length > 0 ? [{ index, problems }] : []));
  if (bad.length === 0) return [];
  const items = bad.slice(0, MOST_PROBLEMS).map(({ index, problems }) => {
    const row = words.row(String(rows[index]?.number ?? ''));
    return element('li', {}, element('strong', {}, `${row}: `), problems.join(' '));
  });
  const more = bad.length - items.length;
  return [
    element('h3', {}, words.problems),
    element('p', { class: 'meta' }, words.problemsHelp),
    element('ul', { class: 'problems' }, ...items),
    ...(more > 0 ? [element('p', { class: 'meta' }, words.moreProblems(count(more)))] : []),
  ];
}

function answerTable({ rows }: Table, results: readonly RowResult[], words: BulkWords): readonly HTMLElement[] {
  const lines = results
    .flatMap(({ cells, problems }, index) => (problems.length === 0 ? [{ index, said: cells.sentence ?? '' }] : []))
    .slice(0, MOST_ANSWERS)
    .map(({ index, said }) => {
      const row = element('th', { scope: 'row' }, String(rows[index]?.number ?? ''));
      return element('tr', {}, row, element('td', {}, said));
    });
  if (lines.length === 0) return [];
  const head = [words.rowHead, words.answer].map((text) => element('th', { scope: 'col' }, text));
  const caption = element('caption', {}, words.preview);
  const body = element('tbody', {}, ...lines);
  return [element('table', { class: 'first' }, caption, element('thead', {}, element('tr', {}, ...head)), body)];
}
