import type { APIRoute } from 'astro';
import { type Locale, locales } from '../../../../lib/language/locale.ts';
import { calculators, providers } from '../../../../site/content.ts';
import { plainEmbed } from '../../../../site/embedding/embed.ts';
import { oembed } from '../../../../site/embedding/oembed.ts';

interface Props {
  readonly lang: Locale;
  readonly provider: string;
  readonly name: string;
  readonly calculator: string;
}

export function getStaticPaths() {
  return locales.flatMap((lang) =>
    providers.flatMap(({ provider, calculators: own }) =>
      Object.keys(own).map((calculator) => ({
        params: { lang, provider: provider.id, calculator },
        props: { lang, provider: provider.id, name: provider.name, calculator } satisfies Props,
      })),
    ),
  );
}

export const GET: APIRoute = ({ props, site }) => {
  const { lang, provider, name, calculator } = props as Props;
  const question = calculators[calculator]?.words[lang].question ?? calculator;
  const answer = oembed(plainEmbed(provider, calculator, lang), `${question} · ${name}`, site?.origin ?? '');
  return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
