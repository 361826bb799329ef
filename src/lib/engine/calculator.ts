import type { CivilDate } from '../calendar/civil-date.ts';
import type { DateTime } from '../calendar/date-time.ts';
import type { Fields } from '../input/fields.ts';
import type { Fault } from '../input/parse.ts';
import type { Format } from '../language/format.ts';
import type { Localized } from '../language/locale.ts';
import type { Facts, LedgerRow } from '../outcome/outcome.ts';
import type { PicturePlan } from '../picture/plan.ts';
import type { CommonParameters, Place, Provider } from '../policy/policy.ts';
import type { Calendars } from './calendars.ts';

/** Every phrase a calculator can say, by key, with the values each needs. */
export type Phrases = { readonly [key: string]: object };

/** A phrase to be said, with its values and the clauses it rests on. */
export type Remark<S = Phrases> = {
  [K in keyof S & string]: {
    readonly key: K;
    readonly values: S[K];
    readonly clauses: readonly string[];
    /** The last day on which the client can do what it speaks of; afterwards it is no advice any more. */
    readonly until?: CivilDate;
  };
}[keyof S & string];

/** What the rules find under one set of readings. Facts left out are null. */
export interface Finding<S = Phrases> {
  readonly answer: string | null;
  /** Set when the text gives no answer at all. */
  readonly undeterminable?: boolean;
  readonly facts: Facts;
  readonly steps: readonly Remark<S>[];
  readonly notices?: readonly Remark<S>[];
  readonly undetermined?: readonly Remark<S>[];
  readonly ledger?: readonly LedgerRow[];
  /** Whom to ask of what is left open, where that is not whom the provider has asked of everything. */
  readonly askWhom?: Localized | undefined;
  /** Dates to act by that only make sense over all readings together: the earliest is the prudent one. */
  readonly safeguards?: Readonly<Record<string, CivilDate>>;
}

/** Which of two values is safe: the earlier (to act before), the later (to expect by), or neither. */
export type Prudence = 'earliest' | 'latest' | null;

/** What the rules are given beside input and parameters. */
export interface Context {
  readonly provider: Provider;
  readonly place: Place;
  readonly calendars: Calendars;
  /** The rule's own name of the reading in force for a clause, by reading id; undefined where there is no choice. */
  reading(id: string): string | undefined;
}

export type Input = Readonly<Record<string, unknown>>;

/** A calculator: what it asks, what it can answer, and its rules. One folder each, found by its id. */
export interface Calculator<P extends CommonParameters = CommonParameters, I = Input, S = Phrases> {
  readonly id: string;
  readonly answers: readonly string[];
  /** Every fact it can give, with the side on which its value is prudent. */
  readonly facts: Readonly<Record<string, Prudence>>;
  fields(parameters: P, provider: Provider): Fields;
  /** Faults that lie between fields. A field that could not be read, or is missing, is undefined here. */
  check?(input: I, parameters: P, provider: Provider): readonly Fault[];
  /** The day, in the zone of the place, whose policy version applies; null when the question has no date. */
  eventDate(input: I, place: Place): CivilDate | null;
  rules(input: I, parameters: P, context: Context): Finding<S>;
  /** Fields that exclude each other, of which a form shows one at a time; the first is asked unless told. */
  readonly alternatives?: readonly string[];
  /** The fact of one question's answer with which the form opens another, by the field of that other. */
  readonly turnsOn?: Readonly<Record<string, string>>;
  /** Fields that most people leave as they are, folded away where there is little room. */
  readonly rarely?: readonly string[];
  /** What a form opens with beside the fields' defaults. `now` is `YYYY-MM-DDTHH:mm` on the provider's clock. */
  opening?(now: string, fields: Fields): Partial<I>;
  /** False when no rule for these parameters looks at holidays or counts time, so that a page need not carry either. */
  usesHolidays?(parameters: P): boolean;
  /** What its letter to the provider needs of facts and input; none is written without. Left out where there is no letter. */
  readonly letter?: readonly string[];
  /** True when its answers come with a ledger. */
  readonly counts?: boolean;
  /** How the answer is drawn. Without it, facts that are dates make a timeline. */
  readonly picture?: PicturePlan<P, I>;
  /** What the form says of the present moment; left out where it makes no difference. */
  readonly present?: Present<P, S>;
}

/**
 * What can be said of the present moment by itself, beside a date-time `field` that may take it. `now` is
 * `YYYY-MM-DDTHH:mm` on the clock of the place; null stands for any moment.
 */
export interface Present<P, S> {
  readonly field: string;
  /** The phrases that are said of nothing else. */
  readonly phrases: readonly (keyof S & string)[];
  say(now: DateTime | null, parameters: P, place: Place, calendars: Calendars): Remark<S> | undefined;
}

/** What a phrase says: a sentence, or for the answer its lead and the part to stress. */
export type Saying = string | readonly [lead: string, stressed: string];

/** The words of a form field. `write` completes an error: what to put there, with an example. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly write: string;
  /** What each of a list is called, before its number. */
  readonly item?: string;
  /** Labels of the options, where they are the calculator's own. */
  readonly options?: Readonly<Record<string, string>>;
}

/** A calculator's words in one language. */
export interface Words<S = Phrases> {
  readonly name: string;
  readonly question: string;
  readonly summary: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
  readonly facts: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly phrases: { readonly [K in keyof S]: { say(values: S[K], format: Format): Saying }['say'] };
  /** Names of prudent dates that are no facts, such as `exportBy`. */
  readonly safeguards?: Readonly<Record<string, string>>;
  /** What is said when a date the answer names, by the name of its value, is behind already. */
  readonly passed?: Readonly<Record<string, string>>;
  /** What the alternatives are for, and the name of each by its field. */
  readonly alternatives?: { readonly label: string; readonly options: Readonly<Record<string, string>> };
  /** Names of the values of a fact that is one of a set, by fact and value. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Short names in the picture, of its marks by fact or field and of its bands by id. */
  readonly picture?: Readonly<Record<string, string>>;
}
