import { globSync } from 'node:fs';

/** One address of each page type, in each language: the first of those that differ only by provider, policy or calculator. */
export function onePageOfEachType(site: string): string[] {
  const addresses = globSync('{es,en}/**/index.html', { cwd: site }).map((file) => file.replace(/index\.html$/, ''));
  const seen = new Map<string, string>();
  for (const address of addresses.sort()) {
    const [locale, provider, ...rest] = address.split('/');
    const calculator = rest[0] === 'calculators' ? rest[1] : '';
    const kind = [
      locale,
      provider && rest.length > 1 ? '*' : provider,
      ...rest.map((part) => (part === calculator ? part : part && '*')),
    ];
    const type = kind.join('/');
    if (!seen.has(type)) seen.set(type, `/${address}`);
  }
  return [...seen.values(), '/404.html'];
}
