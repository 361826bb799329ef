import { inLanguage } from '../../components/calculator/data-source.ts';
import { laterWords, spokenLater } from '../../components/calculator/later-words.ts';
import type { Later } from '../../components/calculator/parts.ts';
import { words as english } from '../../components/calculator/words.en.ts';
import { words as spanish } from '../../components/calculator/words.es.ts';
import { calculators } from '../../lib/catalog/calculators.generated.ts';
import type { Words } from '../../lib/engine/calculator.ts';
import { inBoxes } from '../../lib/form/in-boxes.ts';
import { versionOn } from '../../lib/policy/version-on.ts';
import { builtDay } from '../built-day.ts';
import { type Entry, exists, type Layout, library, pascal, view } from './entry.ts';
import { QUERY_READER } from './module-key.ts';
import { type Offered, offered } from './offered.ts';

type LateEntries = { readonly [K in keyof Later]?: Entry };

const own = { es: spanish, en: english };
/** What modules of any calculator fetch. */
const SHARED = [`${view}/files.ts`, QUERY_READER, '/src/lib/share-link/exact-names.ts'];

/** What all modules fetch when it is first wanted, by the specifier they import it by. */
export function lateEntries(): ReadonlyMap<string, Entry> {
  const parts = offered.flatMap((one) => Object.values({ ...lateParts(one, 'page'), ...lateParts(one, 'embed') }));
  return new Map<string, Entry>([
    ...SHARED.map((path) => [path, { name: nameOf(path), group: '', source: `export * from '${path}';` }] as const),
    ...parts.map((entry) => [lateSpecifier(entry), entry] as const),
  ]);
}

/** What the modules of one calculator and layout import a late part by; no file stands there. */
export function lateSpecifier({ name }: Entry): string {
  return `/late/${name}`;
}

/** The parts of a calculator that come late in a layout, each exporting itself as `part`. */
export function lateParts(one: Offered, layout: Layout): LateEntries {
  const letter = layout === 'compact' ? undefined : letterPart(one);
  return {
    mistakes: mistakesPart(one),
    ...(letter ? { letter } : {}),
    ...(layout === 'embed' ? { whole: wholePart(one) } : {}),
  };
}

/** What is said of mistakes in a calculator's form. */
function mistakesPart(one: Offered): Entry {
  const {
    calculator: { id },
    locale,
  } = one;
  const fields = Object.fromEntries(
    Object.entries(wordsOf(one).fields).map(([name, { label, write }]) => [name, { label, write: inBoxes(write) }]),
  );
  return {
    name: `${id}-mistakes.${locale}`,
    group: '',
    locale,
    source: `
import { sentences } from '/src/lib/input/problem-words.${locale}.ts';
import { fieldOutside as outside } from '/src/lib/input/field-outside.ts';
import { writeProblem } from '/src/lib/input/problem-text.ts';
import { Problem } from '${view}/Problem.tsx';
import { Summary } from '${view}/Summary.tsx';
import { shownProblems } from '${view}/shown-problems.ts';
const fields = ${JSON.stringify(fields)};
const write = (fault, _, format) => writeProblem(sentences, fault, { fields }, format);
const parts = { Problem, mistakes: { write, outside, Summary, shownProblems } };
${partWith('mistakes', locale)}`,
  };
}

/** The letter of a calculator, where it has one. */
function letterPart({ calculator: { id }, locale }: Offered): Entry | undefined {
  const file = `${library}/${id}/letter.${locale}.ts`;
  if (!exists(file)) return undefined;
  const source = `
import { letter } from '${file}';
import { LetterText } from '${view}/LetterText.tsx';
const parts = { letter: { letter, LetterText } };
${partWith('letter', locale)}`;
  return { name: `${id}-letter.${locale}`, group: '', locale, source };
}

/** What an embed folds: the picture, and what the answer rests on. */
function wholePart(one: Offered): Entry {
  const { calculator, source, locale } = one;
  const kind = calculator.picture?.kind ?? 'timeline';
  const drawing = kind === 'none' || kind === 'flow' ? undefined : pascal(kind);
  const files = ['Whole', ...(drawing ? [drawing] : []), ...(calculator.counts ? ['Ledger'] : [])];
  const { versions } = inLanguage(source, locale);
  const choices = versionOn(versions, builtDay(source.provider.zone))?.parameters.readings;
  return {
    name: `${source.provider.id}-${calculator.id}-whole.${locale}`,
    group: '',
    locale,
    source: `
${files.map((file) => `import { ${file} } from '${view}/${file}.tsx';`).join('\n')}
const choices = ${JSON.stringify(choices)};
const parts = { Whole, ${drawing ? `Drawing: ${drawing}, ` : ''}${calculator.counts ? 'Ledger, ' : ''}choices };
const words = { picture: ${JSON.stringify(wordsOf(one).picture ?? {})} };
${partWith('whole', locale, 'words')}`,
  };
}

/** The end of a late part's source: the part itself, with the words it alone says. */
function partWith(part: keyof Later, locale: Offered['locale'], ...given: readonly string[]): string {
  const spoken = spokenLater(part);
  return `
import { words as spoken } from '${view}/words.${locale}.ts';
const { ${spoken.join(', ')} } = spoken;
export const part = { ${['parts', ...given].join(', ')}, own: { ...${JSON.stringify(laterWords(part, own[locale]))}, ${spoken.join(', ')} } };`;
}

function wordsOf({ calculator: { id }, locale }: Offered): Words {
  const found = calculators.find(({ calculator }) => calculator.id === id);
  if (!found) throw new Error(`There is no calculator "${id}".`);
  return found.words[locale];
}

function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.ts$/, '');
}
