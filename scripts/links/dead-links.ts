import { relative } from 'node:path';
import { locate } from '../serve/locate.ts';
import type { BuiltPage } from '../suites/built-pages.ts';
import { type PageLinks, pageLinks } from './page-links.ts';

export interface DeadLink {
  readonly file: string;
  readonly address: string;
  readonly why: string;
}

const LOCAL = 'http://site.invalid';

/** Whether the place an address names exists in the page it leads to. Text fragments and the top always do. */
function anchorExists(hash: string, target: PageLinks | undefined): boolean {
  const [id = ''] = decodeURIComponent(hash.slice(1)).split(':~:');
  return id === '' || id === 'top' || target === undefined || target.anchors.has(id);
}

/** The address on this site, or null when it leads elsewhere. Throws when it is no address at all. */
function onThisSite(address: string, page: BuiltPage, own: string | null): URL | null {
  const url = new URL(address, LOCAL + page.path);
  const origins = [LOCAL, own && new URL(own).origin];
  return origins.includes(url.origin) ? url : null;
}

/**
 * Finds the addresses that lead nowhere within a built site: missing files, missing anchors, paths that only work
 * after a redirect, empty addresses. Other sites are not asked.
 */
export function deadLinks(site: string, pages: readonly BuiltPage[]): readonly DeadLink[] {
  const links = new Map(pages.map((page) => [page.file, pageLinks(page.html)]));

  function whyDead(address: string, page: BuiltPage): string | null {
    if (address.trim() === '') return 'the address is empty';
    if (/^\s*javascript:/i.test(address)) return 'a script is no address';
    if (!URL.canParse(address, LOCAL)) return 'this is no address';
    const url = onThisSite(address, page, links.get(page.file)?.canonical ?? null);
    if (!url) return null;
    const location = locate(site, url.pathname);
    if (location.kind === 'moved') return `the page is at ${location.to}`;
    if (location.kind !== 'file' || location.status === 404) return 'there is no such page or file';
    const target = links.get(relative(site, location.path));
    return anchorExists(url.hash, target) ? null : 'the page has no such anchor';
  }

  return pages.flatMap((page) =>
    [...new Set(links.get(page.file)?.addresses)].flatMap((address) => {
      const why = whyDead(address, page);
      return why ? [{ file: page.file, address, why }] : [];
    }),
  );
}
