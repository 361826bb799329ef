import { factText, headline, inputText, type Speech } from '../components/calculator/display.ts';
import type { IslandWords } from '../components/calculator/island-words.ts';
import { words as english } from '../components/calculator/words.en.ts';
import { words as spanish } from '../components/calculator/words.es.ts';
import type { CalculatorFolder } from '../lib/authoring/calculator-folders.ts';
import { calendarsIn } from '../lib/catalog/calendars.ts';
import type { Input } from '../lib/engine/calculator.ts';
import { evaluate } from '../lib/engine/evaluate.ts';
import type { Asked, Column, TableSet, TableWords } from '../lib/engine/tables.ts';
import type { Fields } from '../lib/input/fields.ts';
import { createFormat } from '../lib/language/format.ts';
import type { Locale, Localized } from '../lib/language/locale.ts';
import type { Outcome } from '../lib/outcome/outcome.ts';
import type { CalculatorSource, CommonParameters } from '../lib/policy/policy.ts';
import { versionOn } from '../lib/policy/version-on.ts';

/** What a cell says; `text` is null where the policy does not say. */
export interface Cell {
  readonly text: string | null;
  /** The value that is safe under every reading, where it is another. */
  readonly safe: string | null;
  readonly clauses: readonly string[];
}

export interface Row {
  readonly head: string;
  readonly cells: readonly Cell[];
}

/** Answers of one calculator and provider, ready to be printed as a table. */
export interface AnswerTable {
  /** What tells it from its siblings; null when it has none. */
  readonly name: string | null;
  readonly by: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Whose answers are asked for, and in which language. */
export interface Respondent {
  readonly folder: CalculatorFolder;
  readonly source: CalculatorSource;
  readonly locale: Locale;
}

const ownWords: Readonly<Record<Locale, IslandWords>> = { es: spanish, en: english };
const NONE: CommonParameters = { readings: {} };
const SILENT: Cell = { text: null, safe: null, clauses: [] };

/** The tables of a set, answered for one provider. `now` is `YYYY-MM-DDTHH:mm` on its clock. */
export function answerTables(respondent: Respondent, { ask, words }: TableSet, now: string): readonly AnswerTable[] {
  const { source, locale } = respondent;
  const parameters = versionOn(source.versions, now.slice(0, 10))?.parameters ?? NONE;
  return ask(now, parameters, source.provider).map((asked) => answerTable(respondent, asked, words[locale]));
}

/** Asks the question with each input. Rows that leave the holiday tables are left out; any other fault is ours. */
export function answerTable(respondent: Respondent, asked: Asked, words: TableWords): AnswerTable {
  const speech = speechOf(respondent);
  const rows = asked.inputs.flatMap((input) => {
    const outcome = answer(respondent, input);
    if (outcome.problems.some(({ code }) => code === 'outside-calendar')) return [];
    // What a version to come no longer asks has no row: its form is the one that reads the input.
    if (outcome.status === 'invalid' && respondent.source.versions.length > 1) return [];
    if (outcome.status === 'invalid') throw new Error(`${outcome.calculator}: ${JSON.stringify(outcome.problems)}`);
    const cells = asked.columns.map((column) => cellOf(respondent, outcome, column, speech));
    return [{ head: said(respondent, asked.by, input, speech), cells }];
  });
  const [first = {}] = asked.inputs;
  return {
    name: asked.of === undefined ? null : said(respondent, asked.of, first, speech),
    by: words.by,
    columns: asked.columns.map((column) => labelOf(nameOf(column), words, speech)),
    rows,
  };
}

/** The table without the columns on which the policy says nothing in any row. */
export function withoutSilentColumns({ columns, rows, ...table }: AnswerTable): AnswerTable {
  const speaks = columns.map((_, index) => rows.some(({ cells }) => cells[index]?.text));
  const kept = <T>(items: readonly T[]) => items.filter((_, index) => speaks[index]);
  return { ...table, columns: kept(columns), rows: rows.map(({ head, cells }) => ({ head, cells: kept(cells) })) };
}

function answer({ folder, source, locale }: Respondent, input: Input): Outcome {
  return evaluate(folder.calculator, source, folder.words[locale], input, { locale, calendars: calendarsIn(locale) });
}

function speechOf({ folder, source, locale }: Respondent): Speech {
  const format = createFormat(locale, source.provider.region);
  return { words: folder.words[locale], own: ownWords[locale], format };
}

/** The newest version is the one that says what a calculator asks, whatever version answers. */
function fieldsOf({ folder, source }: Respondent): Fields {
  return folder.calculator.fields(source.versions.at(-1)?.parameters ?? NONE, source.provider);
}

/** An input's value in words; '' for a field that the provider does not ask. */
function said(respondent: Respondent, name: string, input: Input, speech: Speech): string {
  const field = fieldsOf(respondent)[name];
  if (!field || input[name] === undefined) return '';
  const text = inputText(name, field, input[name], speech, respondent.source.provider);
  return text.slice(0, 1).toLocaleUpperCase(speech.format.locale) + text.slice(1);
}

function nameOf(column: Column): string {
  return typeof column === 'string' ? column : column.name;
}

function labelOf(name: string, own: TableWords, { words }: Speech): string {
  return own.columns?.[name] ?? words.facts[name] ?? words.safeguards?.[name] ?? name;
}

function cellOf({ source }: Respondent, outcome: Outcome, column: Column, speech: Speech): Cell {
  const name = nameOf(column);
  const { steps, value, safeguard = name } = typeof column === 'string' ? {} : column;
  if (steps) return stepCell(outcome, steps, value, speech);
  if (name === 'answer') return answerCell(outcome, speech);
  if (name === 'sentence') return { ...sentenceCell(outcome, speech), safe: safeText(outcome, safeguard, speech) };
  return parameterCell(source, outcome, name, speech) ?? factCell(outcome, name, safeguard, speech);
}

function stepCell(
  { steps }: Outcome,
  keys: readonly string[],
  value: string | undefined,
  { format: { locale } }: Speech,
): Cell {
  const step = steps.find(({ key }) => keys.includes(key));
  if (!step) return SILENT;
  const text = value === undefined ? step.text : (step.values[value] as Localized)[locale];
  return { text, safe: null, clauses: step.clauses };
}

function answerCell({ status, answer: id, steps }: Outcome, { words }: Speech): Cell {
  const clauses = steps.at(-1)?.clauses ?? [];
  if (status === 'undetermined' || id === null) return { ...SILENT, clauses };
  return { text: words.answers[id] ?? id, safe: null, clauses };
}

function sentenceCell(outcome: Outcome, speech: Speech): Cell {
  const text = headline(outcome, speech).join(' ').trim();
  return { text: text || null, safe: null, clauses: outcome.steps.at(-1)?.clauses ?? [] };
}

/** A number of the version that answered, with its own clause; undefined when the name is no parameter. */
function parameterCell({ versions }: CalculatorSource, { version }: Outcome, name: string, speech: Speech) {
  const answering = versions.find(({ effectiveFrom }) => effectiveFrom === version.effectiveFrom);
  const parameter: unknown = Object.entries(answering?.parameters ?? NONE).find(([key]) => key === name)?.[1];
  if (typeof parameter !== 'object' || parameter === null || !('value' in parameter && 'clause' in parameter))
    return undefined;
  const text = factText(name, parameter.value, speech);
  return text === undefined ? undefined : { text, safe: null, clauses: [String(parameter.clause)] };
}

function factCell(outcome: Outcome, name: string, safeguard: string, speech: Speech): Cell {
  const value = outcome.facts[name];
  const text = factText(name, value, speech);
  if (text === undefined) return SILENT;
  const safe = safeText(outcome, name in outcome.prudent ? name : safeguard, speech, value);
  return { text, safe, clauses: clausesOf(outcome, name, value) };
}

/** What is safe under every reading, where it is another value than that of the answer. */
function safeText({ facts, prudent }: Outcome, name: string, speech: Speech, value = facts[name]): string | null {
  const safe = prudent[name];
  return safe === undefined || safe === value ? null : (factText(name, safe, speech) ?? null);
}

/** The clauses of the first step that speaks of a fact, by its name or else by its value. */
function clausesOf({ steps }: Outcome, name: string, value: unknown): readonly string[] {
  const step =
    steps.find(({ values }) => values[name] === value) ??
    steps.find(({ values }) => typeof value === 'string' && Object.values(values).includes(value));
  return step?.clauses ?? [];
}
