import type { CalculatorFolder } from '../lib/authoring/calculator-folders.ts';
import type { ProviderContent } from '../lib/authoring/content.ts';
import { createFormat } from '../lib/language/format.ts';
import type { Locale } from '../lib/language/locale.ts';
import { versionOn } from '../lib/policy/version-on.ts';
import { type AnswerTable, answerTables } from './answer-table.ts';

/** One provider's rows. */
export interface Compared {
  readonly content: ProviderContent;
  readonly table: AnswerTable;
}

/** One question, asked of every provider alike. */
export interface Comparison {
  readonly calculator: string;
  readonly title: string;
  readonly note: string;
  readonly by: string;
  readonly columns: readonly string[];
  readonly compared: readonly Compared[];
  /** Providers whose policies do not deal with the question at all. */
  readonly absent: readonly ProviderContent[];
}

/**
 * Every question that can be compared: those that more than one provider answers first, the shorter before the longer.
 * `now` is one moment for all providers, `YYYY-MM-DDTHH:mm`.
 */
export function comparisons(
  folders: Readonly<Record<string, CalculatorFolder>>,
  providers: readonly ProviderContent[],
  locale: Locale,
  now: string,
): readonly Comparison[] {
  return Object.values(folders)
    .flatMap((folder) => comparisonOf(folder, providers, locale, now) ?? [])
    .sort((a, b) => Number(isAlone(a)) - Number(isAlone(b)) || rowsOf(a) - rowsOf(b));
}

function comparisonOf(
  folder: CalculatorFolder,
  providers: readonly ProviderContent[],
  locale: Locale,
  now: string,
): Comparison | undefined {
  const set = folder.tables.comparison;
  if (!set) return undefined;
  const compared = providers.flatMap((content) => {
    const source = content.calculators[folder.id];
    return source ? answerTables({ folder, source, locale }, set, now).map((table) => ({ content, table })) : [];
  });
  const [first] = compared;
  if (!first) return undefined;
  const words = set.words[locale];
  const source = first.content.calculators[folder.id];
  const parameters = (source && versionOn(source.versions, now.slice(0, 10)))?.parameters ?? { readings: {} };
  const [asked] = set.ask(now, parameters, first.content.provider);
  return {
    calculator: folder.id,
    title: words.title,
    note: words.note?.(asked?.inputs[0] ?? {}, createFormat(locale, first.content.provider.region)) ?? '',
    by: words.by,
    columns: first.table.columns,
    compared,
    absent: providers.filter(({ calculators }) => !calculators[folder.id]),
  };
}

/** The questions that can be compared and that a provider's policies do not deal with. */
export function notDealtWith(
  folders: Readonly<Record<string, CalculatorFolder>>,
  { calculators }: ProviderContent,
): readonly CalculatorFolder[] {
  return Object.values(folders).filter(({ id, tables }) => tables.comparison && !calculators[id]);
}

function isAlone({ compared }: Comparison): boolean {
  return compared.length < 2;
}

function rowsOf({ compared }: Comparison): number {
  return compared.reduce((sum, { table }) => sum + table.rows.length, 0);
}
