import { type SynonymGroup, synonymsIn } from '../../src/lib/search/synonyms.ts';
import type { SearchRecord } from './record.ts';

/** A record's texts by how much a word in them weighs; Pagefind squares these. */
export function weighedTexts(
  { title, heading, text, keywords, beside, provider, locale }: SearchRecord,
  groups: readonly SynonymGroup[],
): readonly (readonly [weight: number, text: string])[] {
  const synonyms = (of: string) => synonymsIn(of, groups, locale).join(' · ');
  return [
    [6, title],
    [2, synonyms(title)],
    [4, heading],
    [2.5, keywords.join(' · ')],
    [2, text],
    [1, synonyms(`${text} ${keywords.join(' · ')}`)],
    [0.7, beside.join(' · ')],
    [0.4, synonyms(beside.join(' · '))],
    [2, provider.name],
  ];
}

/** A record as the page that Pagefind reads: its texts with their weights, and what a result shows. */
export function recordPage(record: SearchRecord, groups: readonly SynonymGroup[]): string {
  const { locale, title, heading, text, kind, provider, clause } = record;
  const shown = { title, heading, text, kind, provider: provider.name, clause };
  const meta = Object.entries(shown).map(
    ([key, value]) => `<meta data-pagefind-meta="${key}[content]" content="${escaped(value)}">`,
  );
  const body = weighedTexts(record, groups)
    .filter(([, words]) => words !== '')
    .map(([weight, words]) => `<p data-pagefind-weight="${weight}">${escaped(words)}</p>`);
  const filter = `<i data-pagefind-filter="provider[content]" content="${escaped(provider.id)}"></i>`;
  return `<!doctype html><html lang="${locale}"><head><title>${escaped(title)}</title></head><body data-pagefind-body>${meta.join('')}${filter}${body.join('\n')}</body></html>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
