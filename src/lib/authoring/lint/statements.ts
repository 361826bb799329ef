import { fold, wordsOf } from '../../search/fold.ts';
import type { Policy } from '../content.ts';
import { parameterAt } from '../parameter-at.ts';
import { type Quantity, unitAfter } from './quantity.ts';

/** A figure that a clause's Spanish text prints, in the sentence that prints it. */
export interface Statement {
  readonly clause: string;
  /** The sentence without the figure and its unit, cut there. */
  readonly around: readonly [before: string, after: string];
  readonly quantity: Quantity;
  /** The parameter printed, where the figure is one. */
  readonly of: string | undefined;
}

/** A clause's Spanish text. */
export interface ClauseText {
  readonly clause: string;
  readonly text: string;
}

/** The clauses of a policy as its Spanish text gives them. */
export function clauseTexts({ texts }: Pick<Policy, 'texts'>): ClauseText[] {
  return [...texts.es.matchAll(/<Clause\b[^>]*?\bid="([^"]*)"[^>]*>([\s\S]*?)<\/Clause>/g)].map(
    ([, clause = '', text = '']) => ({ clause, text }),
  );
}

/** The sentences of a text, one of a list each; tables are left out. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/^\|.*$/gm, '')
    .replace(/\*+|\[|\]\([^)]*\)/g, '')
    .split(/(?<=[.;:?!])\s+|\n\s*(?:\n|[-*] |\d+\. )/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const UNITS = ['un', 'una', 'uno'];
const NUMBERS: Readonly<Record<string, number>> = {
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  quince: 15,
  veinte: 20,
  treinta: 30,
  sesenta: 60,
  noventa: 90,
};

const FIGURE = /<Value\b[^>]*?\bof="([^"]*)"[^>]*>|(?<![\p{L}\p{N}])(\p{L}+|\d+)(?![\p{L}\p{N}])/gu;

/** Every figure printed in a policy's clauses: a parameter, digits, or a number in words with what it counts. */
export function statementsOf(policy: Pick<Policy, 'texts' | 'versions'>): Statement[] {
  return clauseTexts(policy).flatMap(({ clause, text }) =>
    sentencesOf(text).flatMap((sentence) =>
      [...sentence.matchAll(FIGURE)].flatMap((match) => {
        const statement = statementAt(policy, sentence, match);
        return statement ? [{ clause, ...statement }] : [];
      }),
    ),
  );
}

function statementAt(policy: Pick<Policy, 'versions'>, sentence: string, match: RegExpMatchArray) {
  const [found, of, word = ''] = match;
  const value = of === undefined ? numberIn(word) : parameterAt(policy, of);
  if (typeof value !== 'number') return undefined;
  const before = sentence.slice(0, match.index);
  const after = sentence.slice((match.index ?? 0) + found.length).replace(/^\s+o\s+m[aá]s(?=\s)/u, '');
  if (/(?:^|\s)d[ií]as?\s*$/iu.test(before))
    return { around: [plain(before), plain(after)] as const, quantity: { value, unit: 'day-of-month' as const }, of };
  const next = wordsOf(/^[^.,;:()]*/.exec(plain(after))?.[0] ?? '').slice(0, 2);
  const measured = unitAfter(next);
  if (!measured) return undefined;
  const isOne = UNITS.includes(fold(word));
  if (isOne && measured.unit.startsWith('of ')) return undefined;
  const rest = withoutWords(plain(after), measured.length);
  return { around: [plain(before), rest] as const, quantity: { value, unit: measured.unit }, of };
}

function numberIn(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const folded = fold(word);
  return UNITS.includes(folded) ? 1 : NUMBERS[folded];
}

function plain(text: string): string {
  return text.replace(/<[^>]*>/g, ' ');
}

function withoutWords(text: string, count: number): string {
  return text.replace(new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]+){${count}}`, 'u'), '');
}
