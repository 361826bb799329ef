import { addMonths, type Month, monthOf } from '../calendar/month.ts';
import type { Format } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import type { CommonParameters, Provider } from '../policy/policy.ts';
import type { Input } from './calculator.ts';

/**
 * A column: a parameter of the calculator or a fact by its name, `answer` for the answer's name, or `sentence` for the
 * answer as it is said.
 */
export type Column =
  | string
  | {
      readonly name: string;
      /** The column says these steps of the reasoning, the first that there are. */
      readonly steps?: readonly string[];
      /** Only this value of the step, where it is a text in every language that can stand alone. */
      readonly value?: string;
      /**
       * The safeguard that stands for the fact where the readings do not differ on the fact itself; for a sentence, the
       * fact that it tells, whose safe value stands beside it.
       */
      readonly safeguard?: string;
    };

/** One question asked with several inputs, a row each. */
export interface Asked {
  /** The field whose value heads each row. */
  readonly by: string;
  /** The field whose value is the same in every row and tells this table from its siblings. */
  readonly of?: string;
  readonly inputs: readonly Input[];
  readonly columns: readonly Column[];
}

/** The words of a table in one language. */
export interface TableWords {
  readonly title: string;
  /** What heads the rows. */
  readonly by: string;
  /** Short names of columns, instead of those of the facts. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What the rows have in common, told from the first input. */
  note?(first: Input, format: Format): string;
}

/** A set of tables. `now` is `YYYY-MM-DDTHH:mm` on the provider's clock. */
export interface TableSet<P = CommonParameters> {
  ask(now: string, parameters: P, provider: Provider): readonly Asked[];
  readonly words: Readonly<Record<Locale, TableWords>>;
}

/** Tables that are made when the pages are built, for readers without a script; in the file `tables.ts` of a calculator. */
export interface Tables<P = CommonParameters> {
  /** What is ahead: the answers of the next months or days. */
  readonly ahead?: TableSet<P>;
  /** What to ask of every provider alike, to set their answers side by side. */
  readonly comparison?: TableSet<P>;
}

/** The twelve months that follow the present one. */
export function nextMonths(now: string): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => addMonths(monthOf(now), index + 1));
}
// nextMonths('2026-11-23T10:00') // => ['2026-12', …, '2027-11']
