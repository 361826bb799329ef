import type { Localized } from '../language/locale.ts';

/** The kinds of input a calculator asks for. Every field is optional unless `required`. */
export type Field =
  | DateField
  | IntegerField
  | ChoiceField
  | BooleanField
  | MoneyField
  | ListField
  | ChoicesField
  | DecisionsField;

interface FieldBase {
  readonly required?: boolean;
  /** The question, where the policy asks it in its own terms rather than the calculator's. */
  readonly ask?: Localized;
}

/** `date` is YYYY-MM-DD, `month` YYYY-MM, `date-time` YYYY-MM-DDTHH:mm[:ss] or an ISO instant. */
export interface DateField extends FieldBase {
  readonly type: 'date' | 'month' | 'date-time';
  /** Null is an answer of its own («never»). */
  readonly nullable?: boolean;
}

export interface IntegerField extends FieldBase {
  readonly type: 'integer';
  readonly minimum: number;
  readonly maximum: number;
  readonly default?: number;
  readonly unit?: string;
}

export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly options: readonly string[];
  /** Names of the options, where they are the policy's own. */
  readonly names?: Names;
  readonly default?: string;
}

export interface BooleanField extends FieldBase {
  readonly type: 'boolean';
  readonly default?: boolean;
}

export interface MoneyField extends FieldBase {
  readonly type: 'money';
}

/** A list of records, each with fields of its own. */
export interface ListField extends FieldBase {
  readonly type: 'list';
  readonly fields: Fields;
  readonly maximum: number;
}

/** Some of a set of names, in any order. `names` are their names, where they are the policy's own. */
export interface ChoicesField extends FieldBase {
  readonly type: 'choices';
  readonly options: readonly string[];
  readonly names?: Names;
}

/** A choice for each of several questions. `names` are those of the questions, and of each option as `question.option`. */
export interface DecisionsField extends FieldBase {
  readonly type: 'decisions';
  readonly questions: Readonly<Record<string, readonly string[]>>;
  readonly names?: Names;
}

/** Names of options in every language, by option. */
export type Names = Readonly<Record<string, Localized>>;

export type Fields = Readonly<Record<string, Field>>;
