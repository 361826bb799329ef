import { matchColumns } from '../../lib/bulk/columns.ts';
import type { RowResult } from '../../lib/bulk/results.ts';
import type { Locale } from '../../lib/language/locale.ts';
import { drawColumns } from './columns-table.ts';
import { decode, readTable, type Table, writeTable } from './csv.ts';
import { type BulkParts, partsOf } from './parts.ts';
import { showResult } from './result.ts';
import { answerRows, fieldsOf, joinResults, type Question } from './run.ts';
import { type BulkWords, bulkWords } from './words.ts';

/** Largest file that is read at once, in bytes: some two hundred thousand rows. */
const LARGEST = 20_000_000;
const MEGABYTE = 1_000_000;

/** Brings the page to life: a question, a table in, a table out. Nothing of it leaves the browser. */
export function startBulk(root: HTMLElement, locale: Locale): void {
  new Bulk(partsOf(root), locale).listen();
}

class Bulk {
  readonly #parts: BulkParts;
  readonly #locale: Locale;
  readonly #words: BulkWords;
  readonly #count: (count: number) => string;
  /** The text of the file that was chosen last; what is pasted counts instead once there is some. */
  #file: string | undefined;
  #running: AbortController | undefined;
  /** Settles when the file chosen last has been read. */
  #reading: Promise<void> = Promise.resolve();

  constructor(parts: BulkParts, locale: Locale) {
    this.#parts = parts;
    this.#locale = locale;
    this.#words = bulkWords[locale];
    const numbers = new Intl.NumberFormat(locale);
    this.#count = (count) => numbers.format(count);
  }

  listen(): void {
    const { form, question, guide, text, file, drop, stop } = this.#parts;
    const asked = new URLSearchParams(location.search);
    const wanted = `${asked.get('provider')}/${asked.get('calculator')}`;
    if ([...question.options].some(({ value }) => value === wanted)) question.value = wanted;
    guide.open = matchMedia('(min-width: 60rem)').matches;
    question.addEventListener('change', () => this.#showColumns());
    this.#showColumns();
    text.addEventListener('input', () => this.#forgetFile());
    const read = (chosen: File | undefined) => {
      this.#reading = this.#take(chosen);
    };
    file.addEventListener('change', () => read(file.files?.[0]));
    for (const over of ['dragenter', 'dragover'] as const)
      drop.addEventListener(over, (event) => {
        event.preventDefault();
        drop.dataset.over = '';
      });
    for (const out of ['dragleave', 'drop'] as const) drop.addEventListener(out, () => delete drop.dataset.over);
    drop.addEventListener('drop', (event) => {
      event.preventDefault();
      read(event.dataTransfer?.files[0]);
    });
    stop.addEventListener('click', () => this.#running?.abort());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run();
    });
    // Chosen before the script was there.
    read(file.files?.[0]);
  }

  get #question(): Question {
    const [provider = '', calculator = ''] = this.#parts.question.value.split('/');
    return { provider, calculator, locale: this.#locale };
  }

  #showColumns(): void {
    drawColumns(this.#parts, this.#question, this.#words);
  }

  #forgetFile(): void {
    this.#file = undefined;
    this.#parts.file.value = '';
    this.#parts.chosen.textContent = this.#words.drop;
  }

  async #take(file: File | undefined): Promise<void> {
    if (!file) return;
    const { text, chosen } = this.#parts;
    if (file.size > LARGEST) return this.#complain(this.#words.tooBig(`${LARGEST / MEGABYTE} MB`));
    try {
      this.#file = decode(new Uint8Array(await file.arrayBuffer()));
    } catch {
      return this.#complain(this.#words.failed);
    }
    text.value = '';
    chosen.textContent = file.name;
    this.#complain('');
  }

  /** Says what keeps the table from being read; '' takes it back. */
  #complain(problem: string): void {
    const { text, fault, status } = this.#parts;
    fault.textContent = problem;
    status.textContent = '';
    text.toggleAttribute('aria-invalid', problem !== '');
    if (problem !== '') text.focus();
  }

  #faultIn({ headers, rows }: Table, { provider, calculator }: Question): string {
    if (headers.length === 0) return this.#words.empty;
    const fields = fieldsOf(provider, calculator);
    const names = Object.keys(fields);
    if (names.length > 0 && matchColumns(fields, headers).inputs.length === 0)
      return this.#words.noColumns(names.join(', '));
    return rows.length === 0 ? this.#words.noRows : '';
  }

  async #run(): Promise<void> {
    await this.#reading;
    if (this.#running) return;
    const question = this.#question;
    const table = readTable(this.#file ?? this.#parts.text.value);
    const fault = this.#faultIn(table, question);
    this.#complain(fault);
    if (fault !== '') return;
    this.#running = new AbortController();
    this.#parts.busy(true);
    const { signal } = this.#running;
    const report = (done: number, total: number) => this.#report(done, total);
    const results = await answerRows(table, question, this.#words, { signal, report });
    this.#parts.busy(false);
    this.#running = undefined;
    if (results) this.#show(table, results, question);
    else this.#parts.status.textContent = this.#words.stopped;
  }

  #report(done: number, total: number): void {
    const { progress, figure } = this.#parts;
    progress.max = total;
    progress.value = done;
    figure.textContent = this.#words.working(this.#count(done), this.#count(total));
  }

  #show(table: Table, results: readonly RowResult[], question: Question): void {
    const csv = writeTable(joinResults(table, results), table.separator);
    const { kept } = matchColumns(fieldsOf(question.provider, question.calculator), table.headers);
    const name = `${question.provider}-${question.calculator}-${this.#words.fileName}.csv`;
    showResult(this.#parts, { table, results, kept, csv, name, words: this.#words, count: this.#count });
  }
}
