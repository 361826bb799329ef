import type { APIRoute } from 'astro';
import type { Policy, ProviderContent } from '../../../../lib/authoring/content.ts';
import { createFormat } from '../../../../lib/language/format.ts';
import { type Locale, locales } from '../../../../lib/language/locale.ts';
import { announcedVersion, exampleOf, parameterText, providers } from '../../../../site/content.ts';
import { siteWords } from '../../../../site/words.ts';

interface Props {
  readonly locale: Locale;
  readonly content: ProviderContent;
  readonly policy: Policy;
}

export function getStaticPaths() {
  return locales.flatMap((locale) =>
    providers.flatMap((content) =>
      content.policies.map((policy) => ({
        params: { locale, provider: content.provider.id, policy: policy.id },
        props: { locale, content, policy },
      })),
    ),
  );
}

/** The policy's text as plain Markdown: clause ids in brackets, numbers printed. */
export const GET: APIRoute<Props> = ({ props: { locale, content, policy } }) => {
  const words = siteWords[locale];
  const body = policy.texts[locale]
    .replace(/<Calculator\b[^>]*\/>\n*/g, '')
    .replace(/<Value\s+of="([^"]+)"\s*\/>/g, (_, path: string) => parameterText(policy, path, locale))
    .replace(/<Example\s+id="([^"]+)"\s*\/>/g, (_, id: string) => `> ✓ ${exampleOf(policy, id).text[locale]}`)
    .replace(/<Clause\s+id="([^"]+)">\s*/g, '**[$1]** ')
    .replace(/\n?<\/Clause>/g, '')
    .replace(/\s*\{#[a-z0-9-]+\}/g, '');
  const changesOn = announcedVersion(policy)?.effectiveFrom;
  const change = changesOn
    ? `${words.changesOn(createFormat(locale, content.provider.region).date(changesOn))}.\n\n`
    : '';
  const notices = [words.restates, words.translation].filter(Boolean).join(' ');
  const page = `# ${policy.title[locale]} · ${content.provider.name}\n\n${policy.summary[locale]}\n\n${change}${body.trim()}\n\n---\n\n${notices}\n`;
  return new Response(page, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
