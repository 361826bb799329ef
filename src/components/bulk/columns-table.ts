import { templateOf } from '../../lib/bulk/template.ts';
import { calculators } from '../../lib/catalog/calculators.generated.ts';
import { describeCalculator, type InputDescription } from '../../lib/catalog/directory.ts';
import { providers } from '../../lib/catalog/providers.generated.ts';
import { openingInput } from '../../lib/form/opening.ts';
import { nowIn } from '../calculator/clock.ts';
import { element } from '../search/element.ts';
import { writeTable } from './csv.ts';
import type { BulkParts } from './parts.ts';
import { fieldsOf, type Question } from './run.ts';
import { saveAs } from './save.ts';
import type { BulkWords } from './words.ts';

/** Shows which columns a question reads, and offers them as a template to fill in. */
export function drawColumns({ columns, template }: BulkParts, question: Question, words: BulkWords): void {
  const { provider, calculator, locale } = question;
  const inputs = describeCalculator(provider, calculator, { locale })?.inputs ?? [];
  columns.replaceChildren(...inputs.flatMap((input) => described(input, words)));
  const { headers, example } = templateFor(question);
  // Spanish spreadsheets take the semicolon for the separator, English ones the comma.
  saveAs(template, writeTable([headers, example], locale === 'es' ? ';' : ','), `${provider}-${calculator}.csv`);
}

function templateFor({ provider, calculator }: Question) {
  const fields = fieldsOf(provider, calculator);
  const zone = providers.find(({ source }) => source.id === provider)?.source.zone ?? null;
  const rules = calculators.find((entry) => entry.calculator.id === calculator)?.calculator;
  return templateOf(fields, rules ? openingInput(rules, fields, nowIn(zone)) : {});
}

function described(input: InputDescription, words: BulkWords): readonly HTMLElement[] {
  const { name, label, write, required = false } = input;
  if (input.type === 'list') {
    const inner = Object.keys(input.fields).map((key) => `${name}.1.${key}`);
    const next = Object.keys(input.fields).map((key) => `${name}.2.${key}`);
    return pair(inner, [label, words.repeat(next.join(', '))], required, words);
  }
  if (input.type === 'decisions') {
    return Object.entries(input.questions).flatMap(([question, options]) =>
      pair([`${name}.${question}`], [label, words.allowed(options.join(', '))], required, words),
    );
  }
  const options = 'options' in input ? [words.allowed(input.options.join(', '))] : [`${capital(write)}.`];
  return pair([name], [label, ...options], required, words);
}

function pair(names: readonly string[], lines: readonly string[], required: boolean, words: BulkWords): HTMLElement[] {
  const codes = names.flatMap((name) => [element('code', {}, name), ' ']);
  const mark = required ? [element('small', {}, words.needed)] : [];
  const [first = '', ...others] = lines;
  const notes = others.map((line) => element('small', {}, line));
  return [element('dt', {}, ...codes, ...mark), element('dd', {}, first, ...notes)];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
