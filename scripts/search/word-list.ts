import type { WordList } from '../../src/components/search/finder.ts';
import { wordsOf } from '../../src/lib/search/fold.ts';
import type { SynonymGroup } from '../../src/lib/search/synonyms.ts';
import type { SearchRecord } from './record.ts';
import { weighedTexts } from './record-page.ts';

/** Beyond this many, words are so rare that they are not worth their bytes: a slip in them is not put right. */
const mostWords = 6000;

/** The words of some records, the commonest first, with the synonyms and providers of the same language. */
export function wordList(records: readonly SearchRecord[], groups: readonly SynonymGroup[]): WordList {
  const counts = new Map<string, number>();
  for (const record of records) {
    const texts = weighedTexts(record, groups).map(([, text]) => text);
    for (const word of new Set(wordsOf(texts.join(' ')))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([word]) => word);
  const providers = new Map(records.map(({ provider: { id, name } }) => [id, { id, name }]));
  const suggestions = new Set(records.flatMap(({ kind, title }) => (kind === 'calculator' ? [title] : [])));
  return {
    words: words.slice(0, mostWords),
    synonyms: groups,
    providers: [...providers.values()],
    suggestions: [...suggestions],
  };
}
