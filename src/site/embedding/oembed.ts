import { routes } from '../routes.ts';
import type { Embed } from './embed.ts';
import { frameSize, frameSnippet } from './snippets.ts';

/** An answer of oEmbed 1.0 for a page that is shown as a frame. */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds for which it may be kept. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

const A_DAY = 86_400;

/** What a system that turns links into embeds is told about a calculator's page. `site` is an origin. */
export function oembed(embed: Embed, title: string, site: string): OembedAnswer {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Plazo',
    provider_url: new URL(routes.home(embed.lang), site).href,
    cache_age: A_DAY,
    html: frameSnippet(embed, { site, title }),
    ...frameSize(embed),
  };
}
