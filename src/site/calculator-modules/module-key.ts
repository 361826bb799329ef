/** Names the module of one calculator among those that are built. */
export function moduleKey(provider: string, calculator: string, locale: string, layout: string): string {
  return [provider, calculator, locale, layout].join('/');
}

/** What the modules read queries with, as a key too. */
export const QUERY_READER = '/src/lib/share-link/from-query.ts';
