import { createFormat } from '../../../language/format.ts';
import type { Locale } from '../../../language/locale.ts';
import { exampleFaults } from '../../example-checks.ts';
import type { PolicyExample } from '../../policy-schema.ts';
import { askOwn, calculatorsOf, examplesOf, inEachLanguage, type OwnCalculator } from '../ask.ts';
import type { LintFinding, LintSubject } from '../finding.ts';

/** A reading under which an example that the policy prints itself comes out otherwise. */
interface Departure {
  readonly label: Readonly<Record<Locale, string>>;
  readonly fact: string;
  readonly value: unknown;
}

/**
 * Words of a clause that, taken another way, give other values than the example the policy itself prints. Found by
 * computing the printed examples under each reading; told once for each reading.
 */
export function printedExample(subject: LintSubject): LintFinding[] {
  return calculatorsOf(subject).flatMap((own) => {
    const examples = examplesOf(subject, own).filter(({ source }) => source === 'text');
    return Object.entries(own.parameters.readings).flatMap(([reading, { clause }]) => {
      const found = examples.map((example) => ({ example, departures: departuresOf(own, example, reading) }));
      const first = found.find(({ departures }) => departures.length > 0);
      return first ? [finding(own, clause, first.example, first.departures)] : [];
    });
  });
}

function departuresOf(own: OwnCalculator, example: PolicyExample, reading: string): Departure[] {
  const choice = own.parameters.readings[reading];
  const options = Object.entries(choice?.options ?? {}).filter(([option]) => option !== choice?.default);
  return options.flatMap(([option, { label }]) => {
    const { facts, answer, ...outcome } = askOwn(own, example.input, { readings: { [reading]: option } });
    const bare = { ...example, answer: undefined, alternatives: {} };
    const [fault] = exampleFaults({ ...bare, answer: undefined } as PolicyExample, { ...outcome, facts, answer });
    const fact = fault?.path.replace(/^facts\./, '') ?? '';
    return fault && typeof facts[fact] === 'string' ? [{ label, fact, value: facts[fact] }] : [];
  });
}

function finding(
  { folder, source }: OwnCalculator,
  clause: string,
  { facts }: PolicyExample,
  departures: readonly Departure[],
): LintFinding {
  const text = inEachLanguage((locale) => {
    const format = createFormat(locale, source.provider.region);
    const say = (value: unknown) => dateText(String(value), format);
    const fact = departures[0]?.fact ?? '';
    const name = folder.words[locale].facts[fact] ?? fact;
    const others = departures.filter((departure) => departure.fact === fact);
    return locale === 'es'
      ? `El ejemplo de la propia política da «${name}»: ${say(facts[fact])}. Sus palabras admiten otro valor: ${others.map(({ label, value }) => `${say(value)} («${label.es}»)`).join('; ')}.`
      : `The policy’s own example gives “${name}”: ${say(facts[fact])}. Its words admit another value: ${others.map(({ label, value }) => `${say(value)} (“${label.en}”)`).join('; ')}.`;
  });
  return { rule: 'different-values', clauses: [clause], text };
}

function dateText(value: string, format: ReturnType<typeof createFormat>): string {
  if (/^\d{4}-\d{2}$/.test(value)) return format.month(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.date(value);
  return /^\d{4}-\d{2}-\d{2}T/.test(value) ? format.dateTime(value) : value;
}
