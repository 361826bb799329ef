import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formFields } from '../../components/calculator/form-fields.ts';
import type { IslandData } from '../../components/calculator/island-data.ts';
import { calculators } from '../../lib/catalog/calculators.generated.ts';
import { providers } from '../../lib/catalog/providers.generated.ts';
import type { Calculator } from '../../lib/engine/calculator.ts';
import { type Locale, locales } from '../../lib/language/locale.ts';
import type { CalculatorSource } from '../../lib/policy/policy.ts';
import { moduleKey } from './module-key.ts';

type Layout = IslandData['layout'];

/** The source of a module that is built by itself, under a name that several keys may share. */
export interface Entry {
  readonly name: string;
  readonly source: string;
  /** The one language it speaks; undefined for what speaks none, or is fetched in either. */
  readonly locale?: Locale;
  /** Modules of one group stand on one page and share what they have in common; '' for one that stands alone. */
  readonly group: string;
}

const view = '/src/components/calculator';
const library = '/src/lib/calculators';
const DETAILS: Readonly<Record<Layout, string>> = {
  page: 'PageDetails',
  compact: 'CompactDetails',
  embed: 'EmbedDetails',
};
/** Kinds of fields whose controls few calculators need. */
const RARE = ['choices', 'decisions', 'list', 'money'];

/** The module of every calculator of every provider, in each language and layout, by key. */
export function mainEntries(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { source, calculators: sources } of providers) {
    for (const { calculator } of calculators) {
      const own = sources[calculator.id];
      if (!own) continue;
      for (const locale of locales) {
        for (const layout of Object.keys(DETAILS) as Layout[])
          entries.set(moduleKey(source.id, calculator.id, locale, layout), entryOf(calculator, own, locale, layout));
      }
    }
  }
  return entries;
}

/** What the modules fetch when it is first wanted, by the specifier they import it by. */
export function lateEntries(): ReadonlyMap<string, Entry> {
  const shown = ['files.ts'].map((file) => [`${view}/${file}`, file] as const);
  const read = [
    'share-link/from-query.ts',
    'share-link/exact-names.ts',
    ...locales.map((locale) => `input/problem-words.${locale}.ts`),
  ];
  const plain = [...shown, ...read.map((file) => [`/src/lib/${file}`, file] as const)];
  return new Map<string, Entry>([
    ...plain.map(
      ([path, file]) => [path, { name: nameOf(file), group: '', source: `export * from '${path}';` }] as const,
    ),
    ...calculators.flatMap(({ calculator: { id } }) => locales.flatMap((locale) => letterEntry(id, locale))),
  ]);
}

function letterEntry(id: string, locale: Locale): readonly (readonly [string, Entry])[] {
  const file = `${library}/${id}/letter.${locale}.ts`;
  if (!exists(file)) return [];
  const source = `export { letter } from '${file}'; export { LetterText } from '${view}/LetterText.tsx';`;
  return [[letterPath(id, locale), { name: `${id}-letter.${locale}`, group: '', source }]];
}

function letterPath(id: string, locale: Locale): string {
  return `/letter/${id}/${locale}`;
}

function entryOf(calculator: Calculator, source: CalculatorSource, locale: Locale, layout: Layout): Entry {
  const { name, group, source: pieces } = piecesOf(calculator, source, locale, layout);
  return {
    name,
    locale,
    group,
    source: `${pieces}
import { draw } from '${view}/draw.ts';
export const mount = (element, data, opening) => draw(element, { ...pieces, data }, opening);
`,
  };
}

/** The source of all that a calculator is drawn with but for its data, as the constant `pieces`. */
export function piecesOf(calculator: Calculator, source: CalculatorSource, locale: Locale, layout: Layout): Entry {
  const folder = folderOf(calculator.id, source);
  const parts = partsOf(calculator, layout);
  const controls = controlsOf(calculator, source, layout);
  const files = [...Object.values(parts), ...Object.values(controls)];
  const group = layout === 'compact' ? `${source.provider.id}.${locale}` : '';
  const imports = files.map((file) => `import { ${file} } from '${view}/${file}.tsx';`);
  const letter = exists(`${library}/${calculator.id}/letter.${locale}.ts`) && layout !== 'compact';
  return {
    name: [...(group ? [source.provider.id] : []), folder.replace('/', '-'), ...files.map(brief), locale]
      .join('.')
      .toLowerCase(),
    group,
    source: `${imports.join('\n')}
import { words as own } from '${view}/words.${locale}.ts';
import { calculator } from '${library}/${folder}/index.ts';
import { words } from '${library}/${folder}/words.${locale}.ts';
const later = {
  sentences: () => import('/src/lib/input/problem-words.${locale}.ts'),
  ${letter ? `letter: () => import('${letterPath(calculator.id, locale)}'),` : ''}
};
const pieces = { calculator, words, own, later, parts: { ${given(parts)}, controls: { ${given(controls)} } } };
`,
  };
}

/** The pieces a page shows, each with the file that has it. */
function partsOf(calculator: Calculator, layout: Layout): Readonly<Record<string, string>> {
  const kind = calculator.picture?.kind ?? 'timeline';
  const whole = layout !== 'compact';
  return {
    Details: DETAILS[layout],
    ...(whole && kind !== 'none' ? { Drawing: pascal(kind) } : {}),
    ...(whole && calculator.present ? { Now: 'Now' } : {}),
    ...(whole && calculator.counts ? { Ledger: 'Ledger' } : {}),
  };
}

/** The controls of the rare kinds of fields that a form has, by kind, each with the file that has it. */
function controlsOf(calculator: Calculator, { provider, versions }: CalculatorSource, layout: Layout) {
  const fields = versions.flatMap(({ parameters }) =>
    Object.values(formFields(calculator, calculator.fields(parameters, provider), layout)),
  );
  const all = fields.flatMap((field) => (field.type === 'list' ? [field, ...Object.values(field.fields)] : [field]));
  const kinds = RARE.filter((kind) => all.some(({ type }) => type === kind));
  return Object.fromEntries(kinds.map((kind) => [kind, `${pascal(kind)}Control`]));
}

/** What an object literal has between its braces. */
function given(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .map(([key, file]) => `${key}: ${file}`)
    .join(', ');
}

/** The folder of the one method that all versions of a policy use, where the calculator has one. */
function folderOf(id: string, { versions }: CalculatorSource): string {
  const [method, ...others] = new Set(versions.map(({ parameters }) => Reflect.get(parameters, 'method')));
  return others.length === 0 && exists(`${library}/${id}/${method}/index.ts`) ? `${id}/${method}` : id;
}

function exists(path: string): boolean {
  return existsSync(fileURLToPath(new URL(`../../..${path}`, import.meta.url)));
}

function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.ts$/, '');
}

/** A part's name in the address of a module. */
function brief(part: string): string {
  return part.replace(/(Details|Control)$/, '');
}

function pascal(kind: string): string {
  return kind.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
}
