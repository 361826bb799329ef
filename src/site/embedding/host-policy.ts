import type { Embed } from './embed.ts';

/** How a calculator comes into a page. */
export type Way = Embed['mode'] | 'iframe';

/**
 * What a page with a Content-Security-Policy has to allow, one directive a line, for each way to embed.
 * Styles need nothing: the inline mode brings them as constructed style sheets.
 */
export function hostPolicy(way: Way, site: string): readonly string[] {
  const from = (path: string) => new URL(path, site).href;
  switch (way) {
    case 'iframe':
      return [`frame-src ${from('/embed/')}`];
    case 'frame':
      return [`script-src ${from('/embed/')}`, `frame-src ${from('/embed/')}`];
    case 'inline':
      return [`script-src ${from('/embed/')} ${from('/_astro/')}`];
  }
}
// hostPolicy('iframe', 'https://plazo.example') // => ['frame-src https://plazo.example/embed/']
