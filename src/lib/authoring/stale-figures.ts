import { calendarsIn } from '../catalog/calendars.ts';
import { evaluate } from '../engine/evaluate.ts';
import { type Localized, locales } from '../language/locale.ts';
import type { CalculatorFolder } from './calculator-folders.ts';
import type { Policy, ProviderContent } from './content.ts';
import type { PolicyExample } from './policy-schema.ts';

/** A figure written out in a text beside the numbers, which no number near it bears out. */
export interface StaleFigure {
  /** Where the text stands, such as `questions[0].ask.es`. */
  readonly path: string;
  readonly figure: string;
}

/**
 * Figures in the texts of `policy.yaml` that neither the numbers of their block nor, for an example, its input and what
 * comes of it contain: they may be left over from before a number changed. They may be right as well, so they are no
 * faults.
 */
export function staleFigures(
  policy: Policy,
  provider: ProviderContent,
  calculators: Readonly<Record<string, CalculatorFolder>>,
): StaleFigure[] {
  const blocks = policy.versions.at(-1)?.calculators ?? {};
  const numbers = numbersIn(numbersOnly(blocks));
  const readings = Object.entries(blocks).flatMap(([id, block]) => {
    const { readings = {} } = block as { readonly readings?: unknown };
    return strange(readings, `${id}.readings`, numbersIn(numbersOnly(block)));
  });
  const examples = policy.examples.flatMap((example, index) => {
    const known = new Set([
      ...numbers,
      ...numbersIn(example.input),
      ...numbersIn(comesOf(example, provider, calculators)),
    ]);
    return strange(example.text, `examples[${index}] (${example.id}) text`, known);
  });
  const questions = policy.questions.flatMap((question, index) => {
    const near = policy.examples.filter(({ clauses }) => clauses.some((clause) => question.clauses.includes(clause)));
    const known = new Set([...numbers, ...numbersIn(near.map(({ input, facts }) => [input, facts]))]);
    return strange(question, `questions[${index}] (${question.id})`, known);
  });
  return [...readings, ...examples, ...questions];
}

/** What the rules make of an example: facts, and what its reasons and its other readings say. */
function comesOf(
  { calculator, input, facts }: PolicyExample,
  { calculators: sources }: ProviderContent,
  calculators: Readonly<Record<string, CalculatorFolder>>,
): unknown {
  const [folder, source] = [calculators[calculator], sources[calculator]];
  if (!folder || !source) return facts;
  const asked = locales.map((locale) =>
    evaluate(folder.calculator, source, folder.words[locale], input, { locale, calendars: calendarsIn(locale) }),
  );
  return [facts, asked.map((outcome) => [outcome.facts, outcome.prudent, outcome.steps, outcome.readings])];
}

/** A block without its texts in two languages: those are what is judged. */
function numbersOnly(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (isText(node)) return null;
  return Array.isArray(node)
    ? node.map(numbersOnly)
    : Object.entries(node).flatMap(([key, child]) =>
        key === 'clause' || key === 'clauses' ? [] : [numbersOnly(child)],
      );
}

function strange(node: unknown, path: string, known: ReadonlySet<number>): StaleFigure[] {
  if (typeof node !== 'object' || node === null) return [];
  if (!isText(node)) return Object.entries(node).flatMap(([key, child]) => strange(child, `${path}.${key}`, known));
  return locales.flatMap((locale) =>
    figuresIn(node[locale]).flatMap((figure) =>
      known.has(Number(figure)) ? [] : [{ path: `${path}.${locale}`, figure }],
    ),
  );
}

function isText(node: object): node is Localized {
  return 'es' in node && 'en' in node;
}

/** Digits that stand by themselves, and not in a clause's id. */
function figuresIn(text: string): string[] {
  return text.replace(/\b[A-Z]{2,4}-\d{2}\b/g, '').match(/\d+/g) ?? [];
}

function numbersIn(data: unknown): Set<number> {
  return new Set(figuresIn(JSON.stringify(data ?? null)).map(Number));
}
