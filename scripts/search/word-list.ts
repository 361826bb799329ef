import { wordsOf } from '../../src/lib/search/fold.ts';
import { wordFiles } from '../../src/lib/search/lexicon.ts';
import type { SearchStart } from '../../src/lib/search/start.ts';
import type { SynonymGroup } from '../../src/lib/search/synonyms.ts';
import type { SearchRecord } from './record.ts';

/** As many words as are worth their bytes in every visit; the others are fetched when one of them may be meant. */
const mostCommon = 1500;

interface StartFiles {
  readonly start: SearchStart;
  /** The rare words by how they begin. */
  readonly rare: Readonly<Record<string, string>>;
}

/** What the search has to know before the first word is typed, and the words it may have to know later. */
export function startFiles(
  records: readonly SearchRecord[],
  texts: readonly string[],
  synonyms: readonly SynonymGroup[],
): StartFiles {
  const providers = new Map(records.map(({ provider: { id, name } }) => [id, { id, name }]));
  providers.delete('');
  const suggestions = new Set(records.flatMap(({ kind, title }) => (kind === 'calculator' ? [title] : [])));
  const { common, rare } = wordFiles(wordsByUse(texts), mostCommon);
  const beginnings = Object.keys(rare).join(' ');
  return {
    start: { synonyms, providers: [...providers.values()], suggestions: [...suggestions], common, beginnings },
    rare,
  };
}

/** The words of some texts, the commonest first; among those about as common the alphabet decides, which packs well. */
function wordsByUse(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => [...new Set(wordsOf(text))]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const uses = [...counts].map(([word, count]) => ({ word, use: Math.floor(Math.log2(count)) }));
  return uses.sort((a, b) => b.use - a.use || (a.word < b.word ? -1 : 1)).map(({ word }) => word);
}
