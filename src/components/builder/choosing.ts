import { type Drafts, draftsOf, isUnfinished, rawOf } from '../../lib/form/draft.ts';
import type { Fields } from '../../lib/input/fields.ts';
import { type Fault, parsePlain } from '../../lib/input/parse.ts';
import { fromQuery } from '../../lib/share-link/from-query.ts';
import { toQuery } from '../../lib/share-link/to-query.ts';
import { choice, type Embed, embedChoices, readChoices } from '../../site/embedding/embed.ts';
import type { BuilderCalculator, BuilderData } from './builder-data.ts';

/** Kinds of page a snippet can be for. */
export const codes = ['html', 'iframe', 'react', 'vue'] as const;
export type Code = (typeof codes)[number];

/** What has been chosen so far. `drafts` holds the fields that were written in, sound or not. */
export interface Choosing extends Omit<Embed, 'inputs'> {
  readonly code: Code;
  readonly pinned: boolean;
  readonly drafts: Drafts;
}

/** The calculator of a provider; its first where it has none of that name. Throws only when there is none at all. */
export function calculatorOf(data: BuilderData, provider: string, id: string): BuilderCalculator {
  const own = data.providers.find((entry) => entry.provider.id === provider)?.calculators;
  const found = own?.find((calculator) => calculator.id === id) ?? own?.[0] ?? data.providers[0]?.calculators[0];
  if (!found) throw new Error('There is no calculator to embed.');
  return found;
}

/** What an address of the builder says, with the first provider and calculator where it says nothing. */
export function readChoosing(data: BuilderData, query: URLSearchParams): Choosing {
  const asked = query.get('provider');
  const offered = data.providers.find(({ provider }) => provider.id === asked) ?? data.providers[0];
  const provider = offered?.provider.id ?? '';
  const calculator = calculatorOf(data, provider, query.get('calculator') ?? '');
  const { lang, ...choices } = readChoices(query);
  const { input } = fromQuery(calculator.fields, query);
  const given = Object.fromEntries(Object.entries(calculator.fields).filter(([name]) => name in input));
  return {
    provider,
    calculator: calculator.id,
    lang: lang ?? data.locale,
    ...choices,
    code: codes.find((code) => code === query.get('code')) ?? codes[0],
    pinned: query.get('pinned') === 'true',
    drafts: draftsOf(given, input),
  };
}

/** The query of the builder's address that says what is chosen. */
export function writeChoosing(chosen: Choosing, fields: Fields): URLSearchParams {
  const embed = embedOf(chosen, fields);
  const query = new URLSearchParams({ provider: embed.provider, calculator: embed.calculator, lang: embed.lang });
  const names = Object.keys(embedChoices) as (keyof typeof embedChoices)[];
  for (const [name, value] of [...names.flatMap((name) => choice(embed, name)), ...embed.inputs])
    query.append(name, value);
  if (chosen.code !== codes[0]) query.set('code', chosen.code);
  if (chosen.pinned) query.set('pinned', 'true');
  return query;
}

/** The embed that is chosen, with the inputs that are sound. */
export function embedOf(chosen: Choosing, fields: Fields): Embed {
  const { provider, calculator, lang, mode, theme, links } = chosen;
  const input = Object.fromEntries(
    written(chosen.drafts, fields).flatMap(([name, raw]) =>
      faultsIn(fields, name, raw).length === 0 ? [[name, raw]] : [],
    ),
  );
  return { provider, calculator, lang, mode, theme, links, inputs: toQuery(fields, input) };
}

/** What is wrong with the fields that are written to the end. */
export function faultsOf({ drafts }: Choosing, fields: Fields): readonly Fault[] {
  return written(drafts, fields).flatMap(([name, raw]) => {
    const field = fields[name];
    return field && !isUnfinished(field, drafts[name]) ? faultsIn(fields, name, raw) : [];
  });
}

function written(drafts: Drafts, fields: Fields): readonly (readonly [name: string, raw: unknown])[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const raw = name in drafts ? rawOf(field, drafts[name]) : undefined;
    return raw === undefined || (Array.isArray(raw) && raw.length === 0) ? [] : [[name, raw] as const];
  });
}

function faultsIn(fields: Fields, name: string, raw: unknown): readonly Fault[] {
  const field = fields[name];
  return field ? parsePlain({ [name]: field }, { [name]: raw }).faults : [];
}
