import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from './record.ts';

/** The addresses of records for which the built site has no page, or no such place on the page. */
export function missingTargets(site: string, records: readonly SearchRecord[]): readonly string[] {
  const pages = new Map<string, string>();
  const addresses = new Set(records.map(({ address }) => address));
  return [...addresses].filter((address) => {
    const [path = '', anchor] = address.split('#');
    const html = pages.get(path) ?? read(join(site, path, 'index.html'));
    pages.set(path, html);
    return html === '' || (anchor !== undefined && !new RegExp(`\\sid="?${anchor}["\\s>]`).test(html));
  });
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
