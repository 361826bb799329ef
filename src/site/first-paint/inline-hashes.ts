import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
/** Scripts that are data, or come from an address, need no hash. */
const NOT_RUN = /\ssrc=|\stype="application\/(ld\+)?json"/;
const HASH = /\s*'sha256-[^']+'/g;

/**
 * Lets a page's policy allow the inline scripts and styles the page has, and no others. Astro's lists those of the whole
 * site, which no compression makes smaller.
 */
export function ownHashes(html: string): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, kind, attributes = '', text = ''] of html.matchAll(INLINE)) {
    if (kind === 'style' || !NOT_RUN.test(attributes)) hashes[kind as keyof typeof hashes].add(hashOf(text));
  }
  return html.replace(
    POLICY,
    (_, start: string, policy: string) =>
      start +
      policy
        .split(';')
        .map((one) => withHashes(one, hashes))
        .join(';'),
  );
}

function withHashes(directive: string, hashes: Readonly<Record<'script' | 'style', ReadonlySet<string>>>): string {
  const kind = /^\s*(script|style)-src\s/.exec(directive)?.[1] as keyof typeof hashes | undefined;
  return kind ? [directive.replaceAll(HASH, ''), ...hashes[kind]].join(' ') : directive;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
