import { isCivilDate } from '../calendar/civil-date.ts';
import type { FieldWords } from '../engine/calculator.ts';
import type { Format } from '../language/format.ts';
import type { ProblemCode } from '../outcome/outcome.ts';
import type { Fault } from './parse.ts';

/** What a problem's sentence can draw on: how to name the field, what to write there, and the limits. */
export interface Parts {
  readonly label: string;
  readonly write: string;
  readonly field: string;
  readonly allowed: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly other: string;
  /** What two fields have to agree on, `currency` or `offset`; '' where they exclude each other. */
  readonly alike: string;
  readonly from: string;
  readonly until: string;
}

/** One language's sentence for every kind of problem. */
export type Sentences = Readonly<Record<ProblemCode, (parts: Parts) => string>>;

/** The limits of a field as a phrase, as far as its upper one is known. */
export function between(minimum: string, maximum: string, from: string, to: string, upTo: string): string {
  if (minimum && maximum) return `: ${from} ${minimum} ${to} ${maximum}`;
  return maximum && `: ${upTo} ${maximum}`;
}

export interface FieldVocabulary {
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** Says what to write instead of what is wrong. */
export type WriteProblem = (fault: Fault, words: FieldVocabulary, format: Format) => string;

/** A fault as a sentence that says what to write instead. */
export function writeProblem(sentences: Sentences, fault: Fault, words: FieldVocabulary, format: Format): string {
  const values = fault.values ?? {};
  const text = (name: string) => (values[name] === undefined ? '' : String(values[name]));
  const date = (name: string) => (typeof values[name] === 'string' ? format.date(values[name]) : '');
  // A day may be a limit too.
  const limit = (name: string) => (isCivilDate(values[name]) ? date(name) : text(name));
  const own = fieldWords(words, fault.field);
  return sentences[fault.code]({
    label: own?.label ?? fault.field,
    write: own?.write ?? fault.field,
    field: fault.field,
    allowed: Array.isArray(values.allowed) ? values.allowed.join(', ') : '',
    minimum: limit('minimum'),
    maximum: limit('maximum'),
    other: fieldWords(words, text('other'))?.label ?? text('other'),
    alike: text('alike'),
    from: date('from'),
    until: date('until'),
  });
}

/** Words of `invoices[1].month` are kept under `invoices.month`. */
function fieldWords(words: FieldVocabulary, field: string): FieldWords | undefined {
  const name = field.replace(/\[\d+\]/g, '');
  return Object.hasOwn(words.fields, name) ? words.fields[name] : undefined;
}
