import type { FieldWords } from '../engine/calculator.ts';
import type { Format } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import type { ProblemCode } from '../outcome/outcome.ts';
import type { Fault } from './parse.ts';

/** What a problem's sentence can draw on: how to name the field, what to write there, and the limits. */
interface Parts {
  readonly label: string;
  readonly write: string;
  readonly field: string;
  readonly allowed: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly other: string;
  readonly from: string;
  readonly until: string;
}

type Sentences = Readonly<Record<ProblemCode, (parts: Parts) => string>>;

const spanish: Sentences = {
  required: ({ write }) => `Escribe ${write}.`,
  'not-a-date': ({ label, write }) => `«${label}» no es un día que exista. Escribe ${write}.`,
  'not-a-month': ({ label, write }) => `«${label}» no es un mes. Escribe ${write}.`,
  'not-a-date-time': ({ label, write }) => `«${label}» no es una fecha con hora. Escribe ${write}.`,
  'not-an-integer': ({ label, write }) => `«${label}» tiene que ser un número entero. Escribe ${write}.`,
  'out-of-range': ({ label, minimum, maximum }) =>
    `«${label}» está fuera de lo posible${between(minimum, maximum, 'entre', 'y', 'hasta')}.`,
  'not-allowed': ({ label, write, allowed }) =>
    allowed ? `«${label}» admite solo: ${allowed}.` : `«${label}» no se entiende. Escribe ${write}.`,
  'unknown-field': ({ field, allowed }) => `No conocemos el dato «${field}». Los que hay son: ${allowed}.`,
  'unknown-provider': ({ field, allowed }) => `No conocemos al proveedor «${field}». Los que hay son: ${allowed}.`,
  'unknown-calculator': ({ field, allowed }) =>
    `Este proveedor no tiene la calculadora «${field}». Las que tiene son: ${allowed}.`,
  'conflicts-with': ({ label, other }) => `«${label}» y «${other}» no van juntos: deja uno de los dos.`,
  'outside-calendar': ({ label, from, until }) =>
    `«${label}» lleva a un día fuera de nuestro calendario de feriados, que va del ${from} al ${until}.`,
};

const english: Sentences = {
  required: ({ write }) => `Write ${write}.`,
  'not-a-date': ({ label, write }) => `“${label}” is not a day that exists. Write ${write}.`,
  'not-a-month': ({ label, write }) => `“${label}” is not a month. Write ${write}.`,
  'not-a-date-time': ({ label, write }) => `“${label}” is not a date with a time. Write ${write}.`,
  'not-an-integer': ({ label, write }) => `“${label}” has to be a whole number. Write ${write}.`,
  'out-of-range': ({ label, minimum, maximum }) =>
    `“${label}” is out of range${between(minimum, maximum, 'between', 'and', 'up to')}.`,
  'not-allowed': ({ label, write, allowed }) =>
    allowed ? `“${label}” takes only: ${allowed}.` : `“${label}” cannot be read. Write ${write}.`,
  'unknown-field': ({ field, allowed }) => `There is no field “${field}”. The fields are: ${allowed}.`,
  'unknown-provider': ({ field, allowed }) => `There is no provider “${field}”. The providers are: ${allowed}.`,
  'unknown-calculator': ({ field, allowed }) => `This provider has no calculator “${field}”. It has: ${allowed}.`,
  'conflicts-with': ({ label, other }) => `“${label}” and “${other}” exclude each other: leave one of them out.`,
  'outside-calendar': ({ label, from, until }) =>
    `“${label}” leads to a day outside our holiday calendar, which runs from ${from} to ${until}.`,
};

const sentences: Readonly<Record<Locale, Sentences>> = { es: spanish, en: english };

function between(minimum: string, maximum: string, from: string, to: string, upTo: string): string {
  if (minimum && maximum) return `: ${from} ${minimum} ${to} ${maximum}`;
  return maximum ? `: ${upTo} ${maximum}` : '';
}

interface FieldVocabulary {
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** A fault as a sentence that says what to write instead. */
export function problemText(fault: Fault, words: FieldVocabulary, format: Format): string {
  const values = fault.values ?? {};
  const text = (name: string) => (values[name] === undefined ? '' : String(values[name]));
  const date = (name: string) => (typeof values[name] === 'string' ? format.date(values[name]) : '');
  const own = fieldWords(words, fault.field);
  return sentences[format.locale][fault.code]({
    label: own?.label ?? fault.field,
    write: own?.write ?? fault.field,
    field: fault.field,
    allowed: Array.isArray(values.allowed) ? values.allowed.join(', ') : '',
    minimum: text('minimum'),
    maximum: text('maximum'),
    other: fieldWords(words, text('other'))?.label ?? text('other'),
    from: date('from'),
    until: date('until'),
  });
}

/** Words of `invoices[1].month` are kept under `invoices.month`. */
function fieldWords(words: FieldVocabulary, field: string): FieldWords | undefined {
  const name = field.replace(/\[\d+\]/g, '');
  return Object.hasOwn(words.fields, name) ? words.fields[name] : undefined;
}
