import { calendarsUsed } from '../../components/calculator/calendars-used.ts';
import { controlKind } from '../../components/calculator/control-kind.ts';
import { islandData } from '../../components/calculator/data-source.ts';
import { formFields } from '../../components/calculator/form-fields.ts';
import { leanData, SPOKEN } from '../../components/calculator/later-words.ts';
import type { Calculator } from '../../lib/engine/calculator.ts';
import type { Field } from '../../lib/input/fields.ts';
import type { CalculatorSource } from '../../lib/policy/policy.ts';
import { kindsOf } from './decided-branches.ts';
import { type Entry, exists, type Layout, library, pascal, view } from './entry.ts';
import { lateParts, lateSpecifier } from './late-entries.ts';
import { moduleKey } from './module-key.ts';
import { type Offered, offered } from './offered.ts';

const DETAILS: Readonly<Record<Layout, string>> = {
  page: 'PageDetails',
  compact: 'CompactDetails',
  embed: 'EmbedDetails',
};

/** The pieces of a view, each with the file that has it. */
type PartFiles = Readonly<Record<string, string>>;

/** The module of every calculator of every provider, in each language and layout, by key. */
export function mainEntries(): ReadonlyMap<string, Entry> {
  const layouts = Object.keys(DETAILS) as Layout[];
  return new Map(
    offered.flatMap((one) =>
      layouts.map((layout) => {
        const { calculator, source, locale } = one;
        return [moduleKey(source.provider.id, calculator.id, locale, layout), entryOf(one, layout)] as const;
      }),
    ),
  );
}

function entryOf(one: Offered, layout: Layout): Entry {
  const entry = piecesOf(one, layout);
  return {
    ...entry,
    source: `${entry.source}
import { draw } from '${view}/draw.ts';
${mountOf(one, layout)}
`,
  };
}

/** A page has the data of its calculator; beside clauses, where many go unused, each comes with its module. */
function mountOf({ calculator, source, locale }: Offered, layout: Layout): string {
  if (layout !== 'compact')
    return `export const mount = (element, data, opening) => draw(element, { ...pieces, data }, opening);`;
  const { now: _, ...data } = leanData(islandData(source.provider.id, calculator.id, locale, layout), calculator);
  return `const data = ${JSON.stringify(data)};
export const mount = (element, { now }, opening) => draw(element, { ...pieces, data: { ...data, now } }, opening);`;
}

/** The source of all that a calculator is drawn with but for its data, as the constant `pieces`. */
export function piecesOf(one: Offered, layout: Layout): Entry {
  const { calculator, source, locale } = one;
  const folder = folderOf(calculator.id, source);
  const asked = askedFields(one, layout);
  const parts: PartFiles = { ...partsOf(calculator, layout), ...formOf(calculator, asked) };
  const controls = controlsOf(asked);
  const files = [...Object.values(parts), ...Object.values(controls)];
  const given: Readonly<Record<string, string>> = {
    ...(calendarsUsed(calculator, source).length > 0 ? { calendarsOf: '/src/lib/holidays/rows.ts' } : {}),
    ...(source.versions[0]?.effectiveFrom ? { beforeFirstVersion: `/src/lib/engine/version-words.${locale}.ts` } : {}),
  };
  const fields = source.versions.map(({ parameters }) => calculator.fields(parameters, source.provider));
  const kinds = [...new Set(fields.flatMap(kindsOf))];
  const known = {
    kinds,
    layout,
    picture: calculator.picture?.kind ?? 'timeline',
    countries: 'countries' in source.provider,
  };
  const late = Object.entries(lateParts(one, layout)).map(
    ([part, entry]) => `${part}: async () => (await import('${lateSpecifier(entry)}')).part`,
  );
  return {
    locale,
    group: layout === 'compact' ? `${source.provider.id}.${locale}` : '',
    known,
    unused: [
      ...(kinds.includes('list') ? [] : ['remove']),
      ...SPOKEN.filter(({ layouts }) => !layouts.includes(layout)).map(({ word }) => word),
      ...(parts.Now ? [] : ['present', ...(calculator.present?.phrases ?? [])]),
    ],
    name: (layout === 'page'
      ? [folder.replace('/', '-'), ...files.map(brief), ...Object.keys(given), locale]
      : [source.provider.id, calculator.id, layout, locale]
    )
      .join('.')
      .toLowerCase(),
    source: `${files.map((file) => `import { ${file} } from '${view}/${file}.tsx';`).join('\n')}
${Object.entries(given)
  .map(([name, file]) => `import { ${name} } from '${file}';`)
  .join('\n')}
import { words as own } from '${view}/words.${locale}.ts';
import { calculator } from '${library}/${folder}/index.ts';
import { words } from '${library}/${folder}/words.${locale}.ts';
const later = { ${late.join(', ')} };
const parts = { ${[...Object.keys(given), entriesOf(parts)].join(', ')}, controls: { ${entriesOf(controls)} } };
const pieces = { calculator, words, own, later, parts };
`,
  };
}

/** The pieces a page shows, each with the file that has it. */
function partsOf(calculator: Calculator, layout: Layout): PartFiles {
  const kind = calculator.picture?.kind ?? 'timeline';
  const draws = layout === 'page' || (layout === 'embed' && kind === 'flow');
  return {
    Details: DETAILS[layout],
    ...(draws && kind !== 'none' ? { Drawing: pascal(kind) } : {}),
    ...('channels' in calculator.facts ? { Stressed: 'Addresses' } : {}),
    ...(layout !== 'compact' && 'channels' in calculator.facts ? { Channels: 'Channels' } : {}),
    ...(layout === 'page' && calculator.present ? { Now: 'Now' } : {}),
    ...(layout === 'page' && calculator.counts ? { Ledger: 'Ledger' } : {}),
  };
}

/** The fields that a form can show: in any version, and with more than one answer. */
function askedFields({ calculator, source: { provider, versions } }: Offered, layout: Layout) {
  return versions.flatMap(({ parameters }) =>
    Object.entries(formFields(calculator, calculator.fields(parameters, provider), layout)).filter(
      ([, field]) => field.type !== 'choice' || field.options.length > 1,
    ),
  );
}

function formOf({ rarely = [] }: Calculator, asked: readonly (readonly [name: string, field: Field])[]): PartFiles {
  return {
    ...(asked.length > 0 ? { Form: 'Form' } : {}),
    ...(asked.some(([name]) => rarely.includes(name)) ? { Rare: 'Rare' } : {}),
    ...(asked.some(([, field]) => 'nullable' in field && field.nullable) ? { Never: 'Never' } : {}),
  };
}

/** The controls that a form needs and that have a file of their own, by kind. */
function controlsOf(asked: readonly (readonly [name: string, field: Field])[]) {
  const all = asked.flatMap(([, field]) => (field.type === 'list' ? [field, ...Object.values(field.fields)] : [field]));
  const files = all.map((field) => [controlKind(field), `${pascal(controlKind(field))}Control`] as const);
  return Object.fromEntries(files.filter(([, file]) => exists(`${view}/${file}.tsx`)));
}

/** What an object literal has between its braces. */
function entriesOf(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .map(([key, file]) => `${key}: ${file}`)
    .join(', ');
}

/** The folder of the one method that all versions of a policy use, where the calculator has one. */
function folderOf(id: string, { versions }: CalculatorSource): string {
  const [method, ...others] = new Set(versions.map(({ parameters }) => Reflect.get(parameters, 'method')));
  return others.length === 0 && exists(`${library}/${id}/${method}/index.ts`) ? `${id}/${method}` : id;
}

/** A part's name in the address of a module. */
function brief(part: string): string {
  return part.replace(/(Details|Control)$/, '');
}
