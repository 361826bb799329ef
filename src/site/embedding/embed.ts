import { type Locale, locales } from '../../lib/language/locale.ts';
import { routes } from '../routes.ts';

/** The choices of the frame around a calculator; the first of each is what an embed does when nothing is said. */
export const embedChoices = {
  mode: ['frame', 'inline'],
  theme: ['auto', 'light', 'dark'],
  links: ['new', 'parent'],
} as const;

type Choices = { readonly [K in keyof typeof embedChoices]: (typeof embedChoices)[K][number] };

/** One calculator as it is to stand on somebody's page. */
export interface Embed extends Choices {
  readonly provider: string;
  readonly calculator: string;
  readonly lang: Locale;
  /** What the calculator opens with, as the keys and values of a link: `['requestedOn', '2026-08-05']`. */
  readonly inputs: readonly (readonly [name: string, value: string])[];
}

/** A calculator as it is when nothing else is chosen. */
export function plainEmbed(provider: string, calculator: string, lang: Locale): Embed {
  return { provider, calculator, lang, mode: 'frame', theme: 'auto', links: 'new', inputs: [] };
}

/** The page that is framed, with what it opens with; absolute. */
export function frameAddress(embed: Embed, site: string): string {
  const own = [choice(embed, 'theme'), choice(embed, 'links')].flat();
  const path = routes.frame(embed.lang, embed.provider, embed.calculator);
  return absolute(path, [...own, ...embed.inputs], site);
}

/** The calculator's own page, where the link inside an embed leads; absolute. */
export function pageAddress({ lang, provider, calculator, inputs }: Embed, site: string): string {
  return absolute(routes.calculator(lang, provider, calculator), inputs, site);
}

/** A choice of the frame as a name and value; nothing when it is the one an embed makes by itself. */
export function choice(embed: Embed, name: keyof Choices): readonly (readonly [string, string])[] {
  return embed[name] === embedChoices[name][0] ? [] : [[name, embed[name]]];
}

function absolute(path: string, query: Embed['inputs'], site: string): string {
  const url = new URL(path, site);
  for (const [name, value] of query) url.searchParams.append(name, value);
  return url.href;
}

/** The choices that the query of an address makes; what it does not say, or says wrongly, is as by default. */
export function readChoices(query: URLSearchParams): Choices & { readonly lang: Locale | undefined } {
  return {
    mode: oneOf(embedChoices.mode, query.get('mode')),
    theme: oneOf(embedChoices.theme, query.get('theme')),
    links: oneOf(embedChoices.links, query.get('links')),
    lang: locales.find((locale) => locale === query.get('lang')),
  };
}

function oneOf<T extends string>(options: readonly [T, ...(readonly T[])], said: string | null): T {
  return options.find((option) => option === said) ?? options[0];
}
