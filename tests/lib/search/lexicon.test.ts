import { expect, test } from 'vitest';
import { createLexicon, wordFiles } from '../../../src/lib/search/lexicon.ts';

const { common, rare } = wordFiles(['baja', 'factura', 'falta', 'ñandu', 'formulario', '24', 'fabrica'], 2);

function opened() {
  const loaded: string[] = [];
  const load = async (beginning: string) => {
    loaded.push(beginning);
    return rare[beginning] ?? '';
  };
  return { loaded, lexicon: createLexicon({ common, beginnings: Object.keys(rare).join(' ') }, load, 'es') };
}

test('the commonest words are one text, and the others lie by how they begin; odd letters share a file', () => {
  expect(common).toBe('baja factura');
  expect(rare).toEqual({ 24: '24', _: 'ñandu', fa: 'fabrica falta', fo: 'formulario' });
});

test('the common words are known and put slips right without anything loaded', () => {
  const { loaded, lexicon } = opened();
  expect(lexicon.common.form('facturas')).toBe('factura');
  expect(lexicon.common.form('falta')).toBeUndefined();
  expect(lexicon.common.nearest('dactura')).toBe('factura');
  expect(loaded).toEqual([]);
});

test('only the rare words that begin like those typed are loaded, and once', async () => {
  const { loaded, lexicon } = opened();
  const vocabulary = await lexicon.withRare(['faltas', 'fecha']);
  await lexicon.withRare(['falda', 'fonda']);
  expect(vocabulary.form('faltas')).toBe('falta');
  expect(vocabulary.form('formulario')).toBeUndefined();
  expect(loaded).toEqual(['fa', 'fo']);
});

test('a rare word puts a slip right too, after a common one that is as near', async () => {
  const { lexicon } = opened();
  expect((await lexicon.withRare(['fabrica'])).nearest('favrica')).toBe('fabrica');
  expect((await lexicon.withRare(['faja'])).nearest('faja')).toBe('baja');
});

test('a letter alone begins like all the words it begins', async () => {
  const { loaded, lexicon } = opened();
  await lexicon.withRare(['f']);
  expect(loaded).toEqual(['fa', 'fo']);
});

test('a beginning that no word has loads nothing', async () => {
  const { loaded, lexicon } = opened();
  expect((await lexicon.withRare(['zeta'])).form('zeta')).toBeUndefined();
  expect(loaded).toEqual([]);
});

test('a file that could not be loaded is asked for again', async () => {
  let calls = 0;
  const load = async () => {
    calls += 1;
    if (calls === 1) throw new Error('offline');
    return 'barco';
  };
  const lexicon = createLexicon({ common: '', beginnings: 'ba' }, load, 'es');
  await expect(lexicon.withRare(['barco'])).rejects.toThrow('offline');
  expect((await lexicon.withRare(['barco'])).form('barco')).toBe('barco');
});
