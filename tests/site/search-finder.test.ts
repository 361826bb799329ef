import { expect, test, vi } from 'vitest';
import { createFinder } from '../../src/components/search/finder.ts';
import { createLexicon } from '../../src/lib/search/lexicon.ts';
import type { Shown } from '../../src/lib/search/shown.ts';

const words = { common: 'baja', beginnings: 'ba' };

const shown = (url: string): Shown => ({
  url,
  kind: 'clause',
  provider: 'Acme',
  clause: 'AC-01',
  title: 'Baja',
  heading: '',
  text: 'Pedir la baja',
});

function opened(records: Readonly<Record<string, Shown>>) {
  const read = vi.fn(async (id: string) => records[id]);
  const hits = vi.fn(async (_term: string, _provider: string) => Object.keys(records).map((id) => ({ id, score: 1 })));
  const finder = createFinder({
    engine: { ready: async () => undefined, hits },
    lexicon: createLexicon(words, async () => 'barcaza', 'es'),
    shelf: { read },
    start: { synonyms: [], providers: [{ id: 'acme', name: 'Acme' }], suggestions: [], ...words },
    locale: 'es',
  });
  return { finder, read, hits };
}

test('a long record that lies in the index in pieces is one result', async () => {
  const { finder } = opened({ 'a.0': shown('/es/acme/terms/#AC-01'), 'a.1': shown('/es/acme/terms/#AC-01') });
  expect((await finder.find('baja', '')).results.map(({ url }) => url)).toEqual(['/es/acme/terms/#AC-01']);
});

test('no text is fetched for a question that is not wanted any more', async () => {
  const { finder, read } = opened({ 'a.0': shown('/es/acme/terms/#AC-01') });
  expect((await finder.find('baja', '', () => false)).results).toEqual([]);
  expect(read).not.toHaveBeenCalled();
});

test('the index is asked for the word that a slip is taken for, and for the provider chosen', async () => {
  const { finder, hits } = opened({ 'a.0': shown('/es/acme/terms/#AC-01') });
  expect((await finder.find('vaja', 'acme')).corrected).toEqual([{ typed: 'vaja', taken: 'baja' }]);
  expect(hits).toHaveBeenCalledWith('baja', 'acme');
});

test('a rare word is looked for as it is, although it is like a common one', async () => {
  const { finder, hits } = opened({ 'a.0': shown('/es/acme/terms/#AC-01') });
  expect((await finder.find('barcaza vaja', '')).corrected).toEqual([{ typed: 'vaja', taken: 'baja' }]);
  expect(hits.mock.calls.map(([term]) => term)).toEqual(['barcaza', 'baja']);
});
