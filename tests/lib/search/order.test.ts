import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords } from '../../../src/lib/search/mark.ts';
import { rank } from '../../../src/lib/search/rank.ts';
import { createSynonyms } from '../../../src/lib/search/synonyms.ts';
import { titleFit } from '../../../src/lib/search/title-fit.ts';
import { createWeighing } from '../../../src/lib/search/weigh.ts';

const hit = (id: string, score: number) => ({ id, score });

test('a record that answers both words comes before one that answers one of them loudly', () => {
  const ranked = rank([
    [hit('both', 3), hit('loud', 9)],
    [hit('both', 3), hit('other', 3)],
  ]);
  expect(ranked[0]?.id).toBe('both');
});

test('a word of less importance outweighs none that has more', () => {
  const hits = [[hit('no', 3)], [hit('pay', 3)]];
  expect(rank(hits, [0.3, 1])[0]?.id).toBe('pay');
});

test('a word without hits does not empty the list', () => {
  expect(rank([[hit('one', 1)], []]).map(({ id }) => id)).toEqual(['one']);
});

test('nothing found is an empty list', () => {
  expect(rank([])).toEqual([]);
  expect(rank([[], []])).toEqual([]);
});

test('each record is ranked once, the best first', () => {
  const hits = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), score: fc.double({ min: 0.1, max: 50, noNaN: true }) }),
    {
      selector: ({ id }) => id,
    },
  );
  fc.assert(
    fc.property(fc.array(hits, { maxLength: 4 }), (terms) => {
      const ranked = rank(terms);
      expect(new Set(ranked.map(({ id }) => id)).size).toBe(ranked.length);
      expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
    }),
  );
});

test.each([
  { title: 'Horario de atención', asked: ['horario', 'de', 'atencion'], fit: 1 },
  { title: 'Formularios', asked: ['formulario'], fit: 1 },
  { title: 'Respaldo', asked: ['baja'], fit: 0 },
  { title: '', asked: ['baja'], fit: 0 },
])('“$title” fits $asked by $fit', ({ title, asked, fit }) => {
  expect(titleFit(title, asked, 'es')).toBeCloseTo(fit);
});

test('“if you approve” fits “approve” better than “if you do not approve”', () => {
  const asked = ['approve', 'proposal'];
  expect(titleFit('If you approve the proposal', asked, 'en')).toBeGreaterThan(
    titleFit('If you do not approve the proposal', asked, 'en'),
  );
});

test('a question that names a provider puts the others behind it', () => {
  const weigh = createWeighing(['acme', 'fee'], [{ name: 'Acme' }, { name: 'Other' }], 'en');
  expect(weigh(1, { kind: 'clause', title: 'Fee', provider: 'Acme' })).toBeGreaterThan(
    weigh(1, { kind: 'clause', title: 'Fee', provider: 'Other' }),
  );
});

test.each([
  { text: 'Cuándo pedir la baja', added: ['cancelar', 'dejar el servicio'] },
  { text: 'Puedes dejar el servicio', added: ['baja', 'cancelar'] },
  { text: 'Otra cosa', added: [] },
])('“$text” is also found under $added', ({ text, added }) => {
  expect(createSynonyms([['baja', 'cancelar', 'dejar el servicio']], 'es')(text)).toEqual(added);
});

test.each([
  { text: 'Facturación y facturas.', terms: ['factura'], marked: ['Facturación', 'facturas'] },
  { text: 'Pedir la baja', terms: ['cancelar'], marked: ['baja'] },
  { text: 'Nada', terms: ['baja'], marked: [] },
])('in “$text”, $terms mark $marked', ({ text, terms, marked }) => {
  const pieces = markWords(text, terms, [['baja', 'cancelar']], 'es');
  expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(marked);
});

test('marking leaves the text as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
      const pieces = markWords(text, terms, [], 'es');
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
